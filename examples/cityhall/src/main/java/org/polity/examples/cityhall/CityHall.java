package org.polity.examples.cityhall;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line of the city hall. */
@Command(
        name = "cityhall",
        version = "cityhall 0.1.0",
        scope = ScopeType.INHERIT,
        description = "Records a city's reform and answers who may do what, where, when, and on what authority.",
        footer = {
            "",
            "Exit status: 0 done; 1 asked to check and the check failed; 2 the input is bad and nothing was recorded;"
                    + " 3 the environment failed (disk, database); 64 the command line is wrong."
        })
public final class CityHall implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--trace",
            scope = ScopeType.INHERIT,
            description = "Show where in the program a failure came from.")
    private boolean trace;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    // Not inherited, because `post` has a version of its own.
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the program's version and exit.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean version;

    private CityHall() {}

    /**
     * Runs one command and ends the program with its status.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        // What is written is UTF-8, whatever the system's locale says.
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = run(new Terminal(out, err, Terminal.isWatched(), Clock.systemUTC()), args);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /**
     * Runs one command in this process.
     *
     * @param out takes standard output
     * @param err takes standard error
     * @param args the command line
     * @return the exit status
     */
    public static int run(PrintStream out, PrintStream err, String... args) {
        return run(new Terminal(out, err, false, Clock.systemUTC()), args);
    }

    static int run(Terminal terminal, String... args) {
        CityHall program = new CityHall();
        FailureReport failures = new FailureReport(terminal);
        CommandLine line = new CommandLine(program)
                .addSubcommand(new DemoCommand(terminal))
                .addSubcommand(new LoadCommand(terminal))
                .addSubcommand(new AskCommand(terminal))
                .addSubcommand(new DutiesCommand(terminal))
                .addSubcommand(new QuotaCommandLine(terminal))
                .addSubcommand(new AdmissionCheckCommand(terminal))
                .addSubcommand(new DiffCommand(terminal))
                .addSubcommand(new PostCommand(terminal))
                .addSubcommand(new ReviewCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal))
                .registerConverter(Path.class, new PathConverter())
                .registerConverter(Long.class, new PositionConverter())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpAutoWidth(false)
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((e, given) -> failures.commandLineWrong(e))
                .setExecutionExceptionHandler((e, command, parsed) -> failures.failed(e, program.trace));
        int status;
        try {
            status = line.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            status = failures.failed(e, program.trace);
        }
        terminal.out().flush();
        terminal.err().flush();
        return status;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "name a command: demo, load, ask, duties, quota, diff, post, admission-check, review or verify");
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
    }
}
