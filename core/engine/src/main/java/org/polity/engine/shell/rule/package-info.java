/**
 * Runs local rules so that one that throws, loops or answers nothing harms nobody but itself.
 * Start at {@link org.polity.engine.shell.rule.RuleRunner}.
 */
@NullMarked
package org.polity.engine.shell.rule;

import org.jspecify.annotations.NullMarked;
