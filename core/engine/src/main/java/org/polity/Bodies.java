package org.polity;

import java.time.LocalDate;
import org.polity.model.basis.Act;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.Certificate;
import org.polity.model.body.Equipment;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Posting;
import org.polity.model.body.Training;
import org.polity.model.committee.Committee;
import org.polity.model.decision.Outcome;

/** The bodies and officers, and the commands that record them. Thread-safe. */
public interface Bodies extends KnownBodies {
    /**
     * Records a body.
     *
     * @param act the head of the act
     * @param body the body
     * @return what became of it
     */
    Outcome establish(Act act, Body body);

    /**
     * Records a committee.
     *
     * @param act the head of the act
     * @param committee the committee
     * @return what became of it
     */
    Outcome establish(Act act, Committee committee);

    /**
     * Ends a body.
     *
     * @param act the head of the act
     * @param body the body
     * @param onExclusive the first day on which it no longer exists
     * @return what became of it
     */
    Outcome abolish(Act act, BodyId body, LocalDate onExclusive);

    /**
     * Records a posting of an officer, or its end.
     *
     * @param act the head of the act
     * @param posting the posting
     * @return what became of it
     */
    Outcome post(Act act, Posting posting);

    /**
     * Records a certificate, or its end.
     *
     * @param act the head of the act
     * @param certificate the certificate
     * @return what became of it
     */
    Outcome certify(Act act, Certificate certificate);

    /**
     * Records an officer's part in a training.
     *
     * @param act the head of the act
     * @param training the training
     * @return what became of it
     */
    Outcome train(Act act, Training training);

    /**
     * Records that a body has equipment, or its end.
     *
     * @param act the head of the act
     * @param equipment the equipment
     * @return what became of it
     */
    Outcome equip(Act act, Equipment equipment);

    /**
     * Erases a person: the key that encrypts the person's data is destroyed, so that the person is gone from every read,
     * export and old position, while journal and proofs stay valid. It cannot be undone. Personal Information Protection
     * Law (个人信息保护法) asks for deletion; which article applies is for the city to say.
     *
     * @param act the head of the act
     * @param officer the person
     * @return what became of it
     */
    Outcome erase(Act act, OfficerId officer);
}
