package org.polity.testkit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Setting;
import org.polity.spi.Settings;

/**
 * The settings of one plugin as the engine hands them over: what a test gives, completed with the defaults that the plugin
 * declares. A name that the plugin does not declare, a setting without value and a value of another type fail the test with
 * {@link IllegalArgumentException}. Immutable.
 */
public final class TestSettings implements Settings {
    private final Map<String, Setting> declared = new LinkedHashMap<>();
    private final Map<String, String> given;

    private TestSettings(PolityPlugin plugin, Map<String, String> given) {
        this.given = given;
        for (Setting setting : plugin.settings()) {
            if (declared.put(setting.name(), setting) != null) {
                throw new IllegalArgumentException(plugin.id() + " declares " + setting.name() + " twice");
            }
            if (!setting.name().startsWith(plugin.id() + ".")) {
                throw new IllegalArgumentException(setting.name() + " does not begin with " + plugin.id() + ".");
            }
        }
        given.keySet().forEach(this::declared);
    }

    /**
     * The defaults.
     *
     * @param plugin whose settings
     * @return the settings
     */
    public static TestSettings of(PolityPlugin plugin) {
        return new TestSettings(plugin, new LinkedHashMap<>());
    }

    /**
     * The same settings with one more given.
     *
     * @param name its full name
     * @param value its text
     * @return new settings
     */
    public TestSettings with(String name, String value) {
        TestSettings more = new TestSettings(this);
        more.declared(name);
        more.given.put(name, value);
        return more;
    }

    private TestSettings(TestSettings other) {
        declared.putAll(other.declared);
        given = new LinkedHashMap<>(other.given);
    }

    @Override
    public String text(String name) {
        return value(name, Setting.Type.TEXT);
    }

    @Override
    public long wholeNumber(String name) {
        return Long.parseLong(value(name, Setting.Type.WHOLE_NUMBER));
    }

    @Override
    public boolean isOn(String name) {
        String value = value(name, Setting.Type.SWITCH);
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException(name + " is `" + value + "`: neither true nor false");
        }
        return value.equals("true");
    }

    @Override
    public Duration duration(String name) {
        return Duration.parse(value(name, Setting.Type.DURATION));
    }

    private String value(String name, Setting.Type type) {
        Setting setting = declared(name);
        if (setting.type() != type) {
            throw new IllegalArgumentException(name + " is declared as " + setting.type() + ", not as " + type);
        }
        String value = given.getOrDefault(name, setting.defaultValue());
        if (value == null) {
            throw new IllegalArgumentException(name + " has no default: give a value");
        }
        return value;
    }

    private Setting declared(String name) {
        Setting setting = declared.get(name);
        if (setting == null) {
            throw new IllegalArgumentException(name + " is not declared; declared are " + declared.keySet());
        }
        return setting;
    }
}
