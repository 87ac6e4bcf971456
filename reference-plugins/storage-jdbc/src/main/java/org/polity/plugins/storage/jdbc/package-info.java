/**
 * The store on a JDBC database: H2 in a file, or PostgreSQL.
 * What differs between databases is the SQL dialect and nothing else.
 */
@NullMarked
package org.polity.plugins.storage.jdbc;

import org.jspecify.annotations.NullMarked;
