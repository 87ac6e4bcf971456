package org.polity.examples.cityhall;

import java.time.DateTimeException;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a month from the command line. */
final class MonthConverter implements ITypeConverter<YearMonth> {
    @Override
    public YearMonth convert(String value) {
        try {
            return YearMonth.parse(value);
        } catch (DateTimeException e) {
            throw new TypeConversionException("expected a month as yyyy-MM, such as 2022-01, found '" + value + "'");
        }
    }
}
