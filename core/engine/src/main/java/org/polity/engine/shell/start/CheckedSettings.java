package org.polity.engine.shell.start;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polity.spi.Setting;
import org.polity.spi.Settings;

/** The settings of one owner, each read as its type. Immutable once handed out. */
public final class CheckedSettings implements Settings {
    private final String owner;
    private final Map<String, Setting> declared = new LinkedHashMap<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    CheckedSettings(String owner) {
        this.owner = owner;
    }

    void put(Setting setting, Object value) {
        declared.put(setting.name(), setting);
        values.put(setting.name(), value);
    }

    /** Reads a value as its type; null when it cannot be read. */
    static @Nullable Object read(Setting.Type type, String text) {
        try {
            return switch (type) {
                case TEXT -> text;
                case WHOLE_NUMBER -> Long.valueOf(text.strip());
                case SWITCH -> readSwitch(text.strip());
                case DURATION -> Duration.parse(text.strip());
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable Boolean readSwitch(String text) {
        return text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
    }

    static String expected(Setting.Type type) {
        return switch (type) {
            case TEXT -> "a text";
            case WHOLE_NUMBER -> "a whole number such as 10";
            case SWITCH -> "true or false";
            case DURATION -> "an ISO 8601 duration such as PT30S";
        };
    }

    @Override
    public String text(String name) {
        return (String) value(name, Setting.Type.TEXT);
    }

    @Override
    public long wholeNumber(String name) {
        return (Long) value(name, Setting.Type.WHOLE_NUMBER);
    }

    @Override
    public boolean isOn(String name) {
        return (Boolean) value(name, Setting.Type.SWITCH);
    }

    @Override
    public Duration duration(String name) {
        return (Duration) value(name, Setting.Type.DURATION);
    }

    public String text(EngineSetting setting) {
        return text(setting.setting().name());
    }

    public long wholeNumber(EngineSetting setting) {
        return wholeNumber(setting.setting().name());
    }

    /** A whole number that counts things in memory; a larger one is cut to what an int holds. */
    public int count(EngineSetting setting) {
        return (int) Math.min(Integer.MAX_VALUE, wholeNumber(setting));
    }

    public Duration duration(EngineSetting setting) {
        return duration(setting.setting().name());
    }

    private Object value(String name, Setting.Type type) {
        Setting setting = declared.get(name);
        Object value = values.get(name);
        if (setting == null || value == null) {
            throw new IllegalArgumentException("`" + owner + "` declared no setting `" + name + "`: declare it");
        }
        if (setting.type() != type) {
            throw new IllegalArgumentException("`" + owner + "` declared the setting `" + name + "` as "
                    + setting.type() + " and asks for it as " + type);
        }
        return value;
    }
}
