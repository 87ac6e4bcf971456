/**
 * The store on a JDBC database: H2 in a folder, or PostgreSQL. Start at {@link
 * org.polity.plugins.storage.jdbc.JdbcStoragePlugin}; another database is one more {@code Dialect}.
 */
@NullMarked
package org.polity.plugins.storage.jdbc;

import org.jspecify.annotations.NullMarked;
