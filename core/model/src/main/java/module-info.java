/**
 * The nouns of municipal governance: values that plugins receive and return.
 * It needs the JDK alone.
 */
module org.polity.model {
    requires static org.jspecify;

    exports org.polity.model.admission;
    exports org.polity.model.authority;
    exports org.polity.model.basis;
    exports org.polity.model.body;
    exports org.polity.model.committee;
    exports org.polity.model.decision;
    exports org.polity.model.duty;
    exports org.polity.model.fund;
    exports org.polity.model.grant;
    exports org.polity.model.journal;
    exports org.polity.model.list;
    exports org.polity.model.merger;
    exports org.polity.model.place;
    exports org.polity.model.power;
    exports org.polity.model.quota;
    exports org.polity.model.review;
}
