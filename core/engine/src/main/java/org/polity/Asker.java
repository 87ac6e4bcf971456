package org.polity;

import org.polity.spi.city.CityProblem;

/**
 * Takes the questions and the problems of a table of questions, from the thread that calls the intake.
 *
 * @param <Q> the questions
 */
public interface Asker<Q> {
    /**
     * Takes a question; after the first problem there are none.
     *
     * @param id the row's id
     * @param question what is asked
     */
    void ask(String id, Q question);

    /**
     * Takes a problem; reading goes on.
     *
     * @param problem where and what
     * @return false when no more rows are wanted
     */
    boolean problem(CityProblem problem);

    /**
     * Takes something that is no problem but must not pass in silence.
     *
     * @param file the base name with its ending
     * @param message a sentence
     */
    void warning(String file, String message);
}
