/**
 * The local rules of Yunxi, an invented city: a template for the plugin of a real one.
 * It has one rule of admission, two settings, and tests that prove it.
 */
@NullMarked
package city.yunxi;

import org.jspecify.annotations.NullMarked;
