package org.polity.engine.basis;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives each text a handle: a small number, the same for the life of the engine. Handles are never taken back, so all
 * snapshots share them. Thread-safe; reading takes no lock.
 */
public final class Keys {
    private final ConcurrentHashMap<String, Integer> handles = new ConcurrentHashMap<>();
    private volatile String[] names = new String[64];
    private int size;

    /** The handle of a text, or -1 when it never had one. */
    public int find(String text) {
        Integer handle = handles.get(text);
        return handle == null ? -1 : handle;
    }

    /** The handle of a text, a new one if it has none yet. */
    public synchronized int handle(String text) {
        Integer known = handles.get(text);
        if (known != null) {
            return known;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
        }
        names[size] = text;
        handles.put(text, size);
        return size++;
    }

    /** The text of a handle that was given. */
    public String name(int handle) {
        return names[handle];
    }
}
