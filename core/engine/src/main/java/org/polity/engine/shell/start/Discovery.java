package org.polity.engine.shell.start;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.polity.spi.PolityPlugin;

/** What a service loader found, and what it could not make. Not thread-safe. */
public final class Discovery {
    /** A loader that fails this often in a row is taken to fail for ever. */
    private static final int PATIENCE = 100;

    private final List<PolityPlugin> plugins = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    /** Takes everything a loader offers; what throws is kept as a failure, and the next one is tried. */
    public void add(ServiceLoader<PolityPlugin> loader) {
        Iterator<PolityPlugin> found = loader.iterator();
        int failed = 0;
        boolean more = true;
        while (more && failed < PATIENCE) {
            try {
                more = found.hasNext();
                if (more) {
                    plugins.add(found.next());
                    failed = 0;
                }
            } catch (ServiceConfigurationError e) {
                failures.add(told(e));
                failed++;
            }
        }
    }

    List<PolityPlugin> plugins() {
        return plugins;
    }

    List<String> failures() {
        return failures;
    }

    private static String told(ServiceConfigurationError error) {
        Throwable cause = error.getCause();
        return cause == null ? Problems.told(error) : Problems.told(error) + " (" + Problems.told(cause) + ")";
    }
}
