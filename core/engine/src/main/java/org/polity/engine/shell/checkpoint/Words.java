package org.polity.engine.shell.checkpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of one chunk, most of which come again and again: a text that was met stands as its number. Writer and reader
 * take up new texts by the same rule, so that numbers need not be written with them. Not thread-safe.
 */
final class Words {
    private static final int MOST = 1 << 16;
    private static final int LONGEST = 64;

    private final int most;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    private Words(int most) {
        this.most = most;
    }

    /** Words that are taken up. */
    static Words learning() {
        return new Words(MOST);
    }

    /** No words: every text is written out. */
    static Words none() {
        return new Words(0);
    }

    void write(String text, ByteSink to) {
        Integer known = numbers.get(text);
        if (known != null) {
            to.number(known + 1L);
            return;
        }
        to.number(0);
        to.text(text);
        if (isTakenUp(text)) {
            numbers.put(text, texts.size());
            texts.add(text);
        }
    }

    /** Reads the number of a text that was met, or -1 when a text stands here and nowhere else. */
    int readNumber(ByteSource from) {
        return from.count(texts.size()) - 1;
    }

    /** Reads a text that was not met before; answers its number, or -1 when it is not taken up. */
    int takeUp(String text) {
        if (!isTakenUp(text)) {
            return -1;
        }
        texts.add(text);
        return texts.size() - 1;
    }

    String text(int number) {
        return texts.get(number);
    }

    private boolean isTakenUp(String text) {
        return texts.size() < most && text.length() <= LONGEST;
    }
}
