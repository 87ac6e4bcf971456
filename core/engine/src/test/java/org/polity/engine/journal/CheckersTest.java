package org.polity.engine.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polity.model.journal.Proof;

@DisplayName("The checkers of examples/checker")
class CheckersTest {
    private static final Path CHECKERS = Path.of("../../examples/checker");
    private static final String KEY = TestKeys.publicKey(TestKeys.FIRST);

    @TempDir
    private Path folder;

    /** For each file a line of its exit code and its first sentence. */
    private static final String IN_ONE_PROCESS = """
            import contextlib, io, sys
            sys.path.insert(0, sys.argv[1])
            import check_proof
            for file in sys.argv[3:]:
                out = io.StringIO()
                with contextlib.redirect_stdout(out):
                    code = check_proof.main(["check_proof.py", file, sys.argv[2]])
                print(code, out.getvalue().splitlines()[0])
            """;

    private record Outcome(int code, String sentence) {}

    @Test
    void agreeWithTheEngineInPython() throws IOException, InterruptedException {
        try {
            run(List.of("python3", "--version"));
        } catch (IOException e) {
            System.err.println("*** NOT RUN: examples/checker/check_proof.py, because this machine has no python3 ***");
            return;
        }
        String checker = CHECKERS.resolve("check_proof.py").toString();
        agree(file -> run(List.of("python3", checker, file, KEY)), files().subList(0, 3));
        // All files in one process, because starting one takes longer than checking.
        List<String> files = files();
        List<String> command =
                new ArrayList<>(List.of("python3", "-B", "-c", IN_ONE_PROCESS, CHECKERS.toString(), KEY));
        for (int i = 0; i < files.size(); i++) {
            command.add(
                    Files.writeString(folder.resolve(i + ".json"), files.get(i)).toString());
        }
        Iterator<String> lines = output(command).substring(2).lines().iterator();
        agree(
                file -> {
                    String line = lines.next();
                    return new Outcome(Integer.parseInt(line.substring(0, 1)), line.substring(2));
                },
                files);
        refusesAnotherKey(List.of("python3", checker));
    }

    @Test
    void agreeWithTheEngineInJava() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String checker = CHECKERS.resolve("CheckProof.java").toString();
        agree(file -> run(List.of(java, checker, file, KEY)), files().subList(0, 1));
        // Compiled once for all the others.
        int compiled = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), checker);
        assertThat(compiled).isZero();
        List<String> command = List.of(java, "-XX:TieredStopAtLevel=1", "-cp", folder.toString(), "CheckProof");
        agree(
                file -> {
                    List<String> whole = new ArrayList<>(command);
                    whole.addAll(List.of(file, KEY));
                    return run(whole);
                },
                files().subList(0, 11));
        refusesAnotherKey(command);
    }

    /** Two good files and many bad ones. */
    private static List<String> files() {
        OpenStore store = new OpenStore();
        store.record(1_234);
        new Sealer(store, TestKeys.FIRST, "SHA-256", List.of(), java.time.Clock.systemUTC()).seal();
        List<Proof> bundle =
                new Prover(store).proofs(List.of(1L, store.rows.get(777).position(), store.head()));
        String small = new String(ProofExample.file(2), UTF_8);
        List<String> files = new ArrayList<>();
        files.add(ProofFile.text(bundle));
        files.add(small);
        files.add(small.replace("\"SHA-256\"", "\"FOO-256\""));
        files.add(small.replace("1d57839e", "1D57839E"));
        files.add(small.replace("\"path\": [", "\"path\": [7, "));
        files.add(small.replace("\"treeSize\": 3", "\"treeSize\": \"3\""));
        files.add(small.replace("\"entries\": [", "\"entries\": [[], "));
        files.add("[1, 2]");
        files.add(small.replace("立案", "结案"));
        files.add(small.replace("x+oLRq", "x+oLRr"));
        files.add(small.replace("\"leafIndex\": 1", "\"leafIndex\": 0"));
        files.add(small.replace("2026-11-01T04", "2026-10-01T04"));
        files.add(small.replace("\"case/7\\\",", "\"case/7\\\", "));
        files.add(small.replace("1d57839e", "1d57839f"));
        files.add(small.replace("\"treeSize\": 3", "\"treeSize\": 4"));
        files.add(small.replace("11qYAYKxCrfVS", "11qYAYKxCrfVT"));
        files.add(small.replace("\"Ed25519\"", "\"Ed448\""));
        files.add(small.replace("\"SHA-256\"", "\"MD5\""));
        files.add(small.replace("\"version\": 1\n  }", "\"version\": 1,\n    \"x\": 1\n  }"));
        files.add(small.replace("\"format\"", "\"version\": 1,\n  \"format\""));
        files.add(small.replace("\"leafIndex\": 1", "\"leafIndex\": -1"));
        files.add(small.substring(0, small.length() / 2));
        files.add("");
        return files;
    }

    @FunctionalInterface
    private interface Checker {
        Outcome check(String file) throws IOException, InterruptedException;
    }

    private void agree(Checker checker, List<String> files) throws IOException, InterruptedException {
        for (String file : files) {
            Path proof = Files.writeString(folder.resolve("proof.json"), file);
            Outcome outcome = checker.check(proof.toString());
            assertThat(outcome.code()).as(outcome.sentence() + "\n" + file).isEqualTo(holds(file) ? 0 : 1);
            assertThat(outcome.sentence())
                    .startsWith(holds(file) ? "GOOD: " : "BAD: ")
                    .doesNotContain("ClassCastException");
            if (file.contains("FOO-256")) {
                assertThat(outcome.sentence()).contains("the hash ", "FOO-256", " is not known here");
            }
        }
    }

    private void refusesAnotherKey(List<String> checker) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(checker);
        command.add(
                Files.writeString(folder.resolve("proof.json"), files().get(0)).toString());
        command.add(TestKeys.publicKey(TestKeys.SECOND));
        assertThat(run(command))
                .isEqualTo(new Outcome(1, "BAD: the seal was signed with another key than the one you gave."));
    }

    private static boolean holds(String file) {
        try {
            return ProofFile.read(file.getBytes(UTF_8)).stream()
                    .allMatch(proof -> ProofCheck.problem(proof, List.of(KEY)).isEmpty());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return process.exitValue() + " " + output;
        } finally {
            process.destroyForcibly();
        }
    }

    private static Outcome run(List<String> command) throws IOException, InterruptedException {
        String output = output(command);
        return new Outcome(
                Integer.parseInt(output.substring(0, 1)),
                output.substring(2).lines().findFirst().orElse(""));
    }
}
