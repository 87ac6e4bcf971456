/**
 * The nouns of municipal governance as immutable values.
 * It needs nothing but the JDK.
 */
module org.polity.model {
    requires static org.jspecify;
}
