package org.polity.examples.cityhall.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes HTML, or SVG within it; every text is escaped. Not thread-safe. */
final class Markup {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn. */
    Markup open(String tag, Object... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** Closes the element that was opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes so many elements. */
    Markup close(int count) {
        for (int i = 0; i < count; i++) {
            close();
        }
        return this;
    }

    /** An element that has no content, such as a line of a chart. */
    Markup empty(String tag, Object... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /** An element with a text. */
    Markup element(String tag, Object text, Object... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** A text. */
    Markup text(Object text) {
        escape(text.toString());
        return this;
    }

    /** Chinese with English beside it. */
    Markup both(String zh, String en) {
        text(zh);
        return en.isEmpty() ? this : text(" ").english(en);
    }

    /** English beside Chinese. */
    Markup english(String en) {
        return element("span", en, "class", "en", "lang", "en");
    }

    /** The head of a column in both languages. */
    Markup head(String zh, String en) {
        return open("th", "scope", "col").both(zh, en).close();
    }

    /** Opens a place that is scrolled sideways where the page is too narrow for what stands in it. */
    Markup scrolled(String label) {
        return open("div", "class", "scroll", "role", "region", "aria-label", label, "tabindex", 0);
    }

    /** A text whose dates are not broken at the end of a line. */
    Markup prose(String text) {
        Matcher date = DATE.matcher(text);
        int from = 0;
        while (date.find()) {
            text(text.substring(from, date.start())).element("span", date.group(), "class", "date");
            from = date.end();
        }
        return text(text.substring(from));
    }

    /** What was written by another of these, as it stands. */
    Markup add(Markup other) {
        out.append(other.finish());
        return this;
    }

    /** The style sheet; it is part of the program, so nothing in it is escaped. */
    Markup style(String sheet) {
        out.append("<style>").append(sheet).append("</style>");
        return this;
    }

    /** Everything written; no element may be open. */
    String finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("elements are not closed: " + open);
        }
        return out.toString();
    }

    private void start(String tag, Object[] attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attribute(attributes[i + 1]));
            out.append('"');
        }
    }

    private static String attribute(Object value) {
        return value instanceof Double number ? number(number) : value.toString();
    }

    /** A number for a chart, with one decimal where it needs one. */
    private static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(Character.isISOControl(c) && c != '\n' ? '\ufffd' : c);
            }
        }
    }
}
