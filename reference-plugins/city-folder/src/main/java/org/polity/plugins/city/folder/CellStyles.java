package org.polity.plugins.city.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the styles of a workbook say of numbers: plain, or the count of days that stands for a date or a time. */
final class CellStyles {
    private static final int MOST_STYLES = 1 << 16;

    private final List<Kind> kinds = new ArrayList<>();

    /** What a number stands for. */
    enum Kind {
        /** Itself. */
        PLAIN,
        /** A day. */
        DATE,
        /** A time of day. */
        TIME,
        /** A day and a time. */
        DATE_TIME
    }

    /** Reads the part that holds the styles. */
    void read(PartReader part) throws BadFile {
        Map<String, Kind> formats = new HashMap<>();
        boolean inCells = false;
        while (part.next(null)) {
            if (part.isStart("cellXfs") || part.isEnd("cellXfs")) {
                inCells = part.isStart("cellXfs");
            } else if (part.isStart("numFmt")) {
                String id = part.attribute("numFmtId");
                String code = part.attribute("formatCode");
                if (id != null && code != null) {
                    formats.put(id, kindOf(code));
                }
            } else if (inCells && part.isStart("xf")) {
                kinds.add(kindOf(part.attribute("numFmtId"), formats));
            }
            if (formats.size() > MOST_STYLES || kinds.size() > MOST_STYLES) {
                throw BadFile.tooLarge("the workbook has more than " + MOST_STYLES + " styles");
            }
        }
    }

    /** What a number in a cell of this style stands for. */
    Kind kind(int style) {
        return style >= 0 && style < kinds.size() ? kinds.get(style) : Kind.PLAIN;
    }

    private static Kind kindOf(@Nullable String id, Map<String, Kind> formats) {
        if (id == null) {
            return Kind.PLAIN;
        }
        Kind named = formats.get(id);
        return named != null ? named : builtIn(id);
    }

    /** The formats that have a number and no code, among them those of Chinese workbooks (27 to 36, 50 to 58). */
    private static Kind builtIn(String id) {
        return switch (id) {
            case "14", "15", "16", "17", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" ->
                Kind.DATE;
            case "18", "19", "20", "21", "32", "33", "34", "35", "45", "47", "55", "56" -> Kind.TIME;
            case "22" -> Kind.DATE_TIME;
            default -> Kind.PLAIN;
        };
    }

    /** What the letters of a format code say, for example {@code yyyy"年"m"月"d"日"}. */
    static Kind kindOf(String code) {
        String letters = letters(code.toLowerCase(Locale.ROOT));
        if (letters.contains("general") || letters.contains("[")) {
            return Kind.PLAIN;
        }
        boolean time = letters.contains("h") || letters.contains("s");
        boolean day = letters.contains("y") || letters.contains("d") || (letters.contains("m") && !time);
        if (day) {
            return time ? Kind.DATE_TIME : Kind.DATE;
        }
        return time ? Kind.TIME : Kind.PLAIN;
    }

    /** The first section of a format code without texts, colours and locales; {@code [} stands for a span of time. */
    private static String letters(String code) {
        StringBuilder letters = new StringBuilder();
        int i = 0;
        while (i < code.length() && code.charAt(i) != ';') {
            char c = code.charAt(i);
            if (c == '"' || c == '[') {
                int end = code.indexOf(c == '"' ? '"' : ']', i + 1);
                int last = end < 0 ? code.length() - 1 : end;
                boolean span =
                        c == '[' && "hms".indexOf(code.charAt(Math.min(i + 1, last))) >= 0 && isRun(code, i + 1, last);
                letters.append(span ? "[" : "");
                i = last;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else {
                letters.append(c);
            }
            i++;
        }
        return letters.toString();
    }

    private static boolean isRun(String code, int from, int until) {
        for (int i = from; i < until; i++) {
            if (code.charAt(i) != code.charAt(from)) {
                return false;
            }
        }
        return from < until;
    }
}
