package org.polity.examples.benchmarks;

import java.time.Duration;
import java.util.List;
import org.polity.spi.Setting;
import org.polity.spi.Settings;

/** The defaults of a plugin's settings. */
record DefaultSettings(List<Setting> declared) implements Settings {
    @Override
    public String text(String name) {
        return declared.stream()
                .filter(setting -> setting.name().equals(name))
                .map(setting -> String.valueOf(setting.defaultValue()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no setting " + name));
    }

    @Override
    public long wholeNumber(String name) {
        return Long.parseLong(text(name));
    }

    @Override
    public boolean isOn(String name) {
        return Boolean.parseBoolean(text(name));
    }

    @Override
    public Duration duration(String name) {
        return Duration.parse(text(name));
    }
}
