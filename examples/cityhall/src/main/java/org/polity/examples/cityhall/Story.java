package org.polity.examples.cityhall;

/** Tells the demonstration on the terminal: Chinese with English beside it, in columns that stay straight. */
record Story(Terminal terminal) {
    private static final String[] NUMBERS = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};

    /** A heading; parts are counted from 1. */
    void part(int number, String zh, String en) {
        terminal.say("");
        terminal.say(NUMBERS[number - 1] + "、" + zh + " · " + en);
        terminal.say("");
    }

    /** A heading without a number. */
    void part(String zh, String en) {
        terminal.say("");
        terminal.say("—— " + zh + " · " + en);
        terminal.say("");
    }

    void line(String text) {
        terminal.say("  " + text);
    }

    /** A line further in. */
    void detail(String text) {
        terminal.say("      " + text);
    }

    /** The text filled up with blanks to a width, a Chinese sign taking two places. */
    static String filled(String text, int width) {
        return text + " ".repeat(Math.max(1, width - width(text)));
    }

    /** The beginning of a text that is too long for a line. */
    static String cut(String text, int width) {
        int used = 0;
        for (int i = 0; i < text.length(); i++) {
            used += width(text.charAt(i));
            if (used > width) {
                return text.substring(0, i) + "…";
            }
        }
        return text;
    }

    private static int width(String text) {
        return text.chars().map(c -> width((char) c)).sum();
    }

    private static int width(char c) {
        boolean wide = (c >= '\u2e80' && c <= '\ufe4f') || (c >= '\uff00' && c <= '\uff60');
        return wide ? 2 : 1;
    }
}
