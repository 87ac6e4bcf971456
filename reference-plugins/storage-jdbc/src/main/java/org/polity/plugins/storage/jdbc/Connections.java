package org.polity.plugins.storage.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.polity.spi.store.StoreException;

/** A few connections to one database, lent one at a time; auto-commit is off. Thread-safe. */
final class Connections implements AutoCloseable {
    private static final int MOST = 8;

    private final String url;
    private final Dialect dialect;
    private final String where;
    private final Properties properties = new Properties();
    private final Duration wait;
    private final Semaphore free = new Semaphore(MOST, true);
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    /** @param where how messages call the database; never with a password */
    Connections(String url, Dialect dialect, String where, String user, String password, Duration wait) {
        this.url = url;
        this.dialect = dialect;
        this.where = where;
        this.wait = wait;
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
        }
    }

    /** What is done with a connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /**
     * Lends a connection; work that does not commit is rolled back. An interrupt that the thread came with is set again
     * afterwards: not every driver keeps it.
     */
    <T> T lend(Work<T> work) throws SQLException {
        boolean interrupted = Thread.interrupted();
        try {
            return lendUninterrupted(work);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private <T> T lendUninterrupted(Work<T> work) throws SQLException {
        Connection connection = take();
        boolean sound = false;
        try {
            T result = work.with(connection);
            connection.rollback();
            sound = true;
            return result;
        } finally {
            giveBack(connection, sound || rollsBack(connection));
        }
    }

    private static boolean rollsBack(Connection connection) {
        try {
            connection.rollback();
            return connection.isValid(1);
        } catch (SQLException broken) {
            return false;
        }
    }

    private Connection take() throws SQLException {
        if (!acquireWithin(wait.toNanos())) {
            throw new StoreException("No connection to " + where + " was free within " + wait + ": all " + MOST
                    + " are in use; raise storage-jdbc.wait");
        }
        Connection connection = null;
        try {
            connection = idleOrNull();
            if (connection == null) {
                connection = open();
            }
            return connection;
        } finally {
            if (connection == null) {
                free.release();
            }
        }
    }

    /** Waits through an interrupt and leaves it set: who writes for a group must not fail the others by it. */
    private boolean acquireWithin(long nanoseconds) {
        long end = System.nanoTime() + nanoseconds;
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return free.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized @Nullable Connection idleOrNull() {
        if (closed) {
            throw new StoreException("The store on " + where + " is closed: open another");
        }
        return idle.pollFirst();
    }

    private Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(url, properties);
        boolean ready = false;
        try {
            dialect.prepare(connection, wait);
            connection.setAutoCommit(false);
            ready = true;
            return connection;
        } finally {
            if (!ready) {
                discard(connection);
            }
        }
    }

    private void giveBack(Connection connection, boolean sound) {
        List<Connection> unwanted = new ArrayList<>();
        synchronized (this) {
            if (sound && !closed) {
                idle.addFirst(connection);
            } else {
                // After a server went away the idle ones are broken too: one call fails, not one for each of them.
                unwanted.add(connection);
                unwanted.addAll(idle);
                idle.clear();
            }
        }
        unwanted.forEach(Connections::discard);
        free.release();
    }

    private static void discard(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // It is given up anyway; what mattered was said by the statement that failed.
        }
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        Deque<Connection> open;
        synchronized (this) {
            closed = true;
            open = new ArrayDeque<>(idle);
            idle.clear();
        }
        open.forEach(Connections::discard);
    }
}
