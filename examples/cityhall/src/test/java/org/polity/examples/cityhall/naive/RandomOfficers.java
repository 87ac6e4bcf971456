package org.polity.examples.cityhall.naive;

import java.util.List;

/** Officers with their postings and certificates, and two tables that no answer rests on. */
final class RandomOfficers {
    private final CityDraft draft;
    private final Dice dice;
    private final RandomIds ids;

    RandomOfficers(CityDraft draft, Dice dice, RandomIds ids) {
        this.draft = draft;
        this.dice = dice;
        this.ids = ids;
    }

    void addOfficers(int count) {
        for (int i = 0; i < count; i++) {
            String officer = ids.next("O");
            for (int n = dice.between(1, 3); n > 0; n--) {
                addPosting(officer, "人员" + officer);
            }
            for (int n = dice.between(0, 3); n > 0; n--) {
                addCertificate(officer);
            }
        }
    }

    /** More postings and certificates for officers that are known. */
    void addMore(int count) {
        for (int i = 0; i < count && !draft.rows(CityFile.OFFICERS).isEmpty(); i++) {
            Row known = dice.pick(draft.rows(CityFile.OFFICERS));
            addPosting(known.text("id"), known.text("name"));
            addCertificate(known.text("id"));
        }
    }

    private void addPosting(String officer, String name) {
        String from = dice.chance(60) ? "2019-07-01" : dice.earlyDay().toString();
        draft.addUnlessKnown(
                CityFile.OFFICERS,
                Row.of(
                        "id", officer,
                        "name", name,
                        "body", dice.pick(draft.bodies()).text("id"),
                        "from", from,
                        "until", dice.endOrNone(from, 25)));
    }

    private void addCertificate(String officer) {
        String from = dice.chance(60) ? "2019-07-01" : dice.earlyDay().toString();
        draft.rows(CityFile.CERTIFICATES)
                .add(Row.of(
                        "officer",
                        officer,
                        "number",
                        ids.next("Z"),
                        "domains",
                        dice.chance(35) ? "*" : String.join(";", dice.some(RandomPlaces.DOMAINS, 3)),
                        "valid_from",
                        from,
                        "valid_until",
                        dice.endOrNone(from, 35)));
    }

    void addTrainingsAndMembers(int count) {
        List<String> committees = draft.cells(CityFile.COMMITTEES, "id");
        for (int i = 0; i < count; i++) {
            draft.addUnlessKnown(
                    CityFile.TRAININGS,
                    Row.of(
                            "officer", dice.pick(draft.cells(CityFile.OFFICERS, "id")),
                            "on", dice.day().toString(),
                            "course", dice.word("执法", "law", "safety"),
                            "hours", dice.word("", "8", "7.5", "0.25")));
            if (!committees.isEmpty()) {
                String from = dice.earlyDay().toString();
                draft.addUnlessKnown(
                        CityFile.COMMITTEE_MEMBERS,
                        Row.of(
                                "committee", dice.pick(committees),
                                "body", dice.pick(draft.bodies()).text("id"),
                                "from", from,
                                "until", dice.endOrNone(from, 30)));
            }
        }
    }
}
