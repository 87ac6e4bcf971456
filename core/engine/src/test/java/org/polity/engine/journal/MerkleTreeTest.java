package org.polity.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.Security;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The Merkle tree after RFC 9162")
class MerkleTreeTest {
    private static final HexFormat HEX = HexFormat.of();

    /** The eight entries that the tests of Certificate Transparency use. */
    private static final List<byte[]> KNOWN = List.of(
            HEX.parseHex(""),
            HEX.parseHex("00"),
            HEX.parseHex("10"),
            HEX.parseHex("2021"),
            HEX.parseHex("3031"),
            HEX.parseHex("40414243"),
            HEX.parseHex("5051525354555657"),
            HEX.parseHex("606162636465666768696a6b6c6d6e6f"));

    private static final Comparator<byte[]> BYTES = Arrays::compare;

    private final TreeHash hash = TreeHash.of("SHA-256");

    @ParameterizedTest(name = "{0} leaves")
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    })
    void hasTheKnownRoots(int leaves, String expected) {
        assertThat(HEX.formatHex(builder(KNOWN.subList(0, leaves)).root())).isEqualTo(expected);
    }

    @Test
    void agreesWithTheDefinitions() {
        NaiveTree naive = new NaiveTree("SHA-256");
        Random random = new Random(9162);
        for (int round = 0; round < 120; round++) {
            List<byte[]> entries = entries(round < 40 ? round : random.nextInt(301), random);
            int size = entries.size();
            List<byte[]> leaves = leaves(entries);
            byte[] root = naive.root(entries);
            assertThat(builder(entries).root()).as("size %d", size).isEqualTo(root);
            for (int i = 0; i < Math.min(size, 12); i++) {
                int index = size <= 12 ? i : random.nextInt(size);
                MerkleTree.Ranges ranges = MerkleTree.over(hash, leaves);
                List<byte[]> path = MerkleTree.inclusionPath(index, size, ranges);
                assertThat(path)
                        .as("leaf %d of %d", index, size)
                        .usingElementComparator(BYTES)
                        .isEqualTo(naive.path(index, entries));
                assertThat(MerkleTree.includes(hash, leaves.get(index), index, size, path, root))
                        .isTrue();
                byte[] oldRoot = naive.root(entries.subList(0, index + 1));
                List<byte[]> growth = MerkleTree.consistencyPath(index + 1, size, ranges);
                assertThat(growth)
                        .as("%d to %d", index + 1, size)
                        .usingElementComparator(BYTES)
                        .isEqualTo(naive.proof(index + 1, entries));
                assertThat(MerkleTree.grows(hash, index + 1, oldRoot, size, root, growth))
                        .isTrue();
            }
        }
    }

    @Test
    void refusesProofsThatWereTamperedWith() {
        Random random = new Random(6962);
        for (int round = 0; round < 100; round++) {
            List<byte[]> entries = entries(2 + random.nextInt(99), random);
            int size = entries.size();
            int index = random.nextInt(size);
            List<byte[]> leaves = leaves(entries);
            MerkleTree.Ranges ranges = MerkleTree.over(hash, leaves);
            byte[] root = ranges.root(0, size);
            byte[] leaf = leaves.get(index);
            List<byte[]> path = MerkleTree.inclusionPath(index, size, ranges);
            String where = "leaf " + index + " of " + size;

            assertThat(MerkleTree.includes(hash, flipped(leaf, random), index, size, path, root))
                    .as(where)
                    .isFalse();
            assertThat(MerkleTree.includes(hash, leaf, index, size, path, flipped(root, random)))
                    .as(where)
                    .isFalse();
            assertThat(MerkleTree.includes(hash, leaf, (index + 1) % size, size, path, root))
                    .as(where)
                    .isFalse();
            assertThat(MerkleTree.includes(hash, leaf, index - size, size, path, root))
                    .as(where)
                    .isFalse();
            assertThat(MerkleTree.includes(hash, leaf, size, size, path, root))
                    .as(where)
                    .isFalse();
            assertThat(MerkleTree.includes(hash, leaf, index, size, path.subList(1, path.size()), root))
                    .as(where)
                    .isFalse();
            assertThat(MerkleTree.includes(hash, leaf, index, size, path.subList(0, path.size() - 1), root))
                    .as(where)
                    .isFalse();
            for (int step = 0; step < path.size(); step++) {
                List<byte[]> other = new ArrayList<>(path);
                other.set(step, flipped(other.get(step), random));
                assertThat(MerkleTree.includes(hash, leaf, index, size, other, root))
                        .as(where)
                        .isFalse();
                other.set(step, new byte[31]);
                assertThat(MerkleTree.includes(hash, leaf, index, size, other, root))
                        .as(where)
                        .isFalse();
                other = new ArrayList<>(path);
                other.add(step, root);
                assertThat(MerkleTree.includes(hash, leaf, index, size, other, root))
                        .as(where)
                        .isFalse();
            }
        }
    }

    @Test
    void refusesGrowthThatWasTamperedWith() {
        Random random = new Random(2114);
        for (int round = 0; round < 100; round++) {
            List<byte[]> leaves = leaves(entries(2 + random.nextInt(99), random));
            int size = leaves.size();
            int old = 1 + random.nextInt(size - 1);
            MerkleTree.Ranges ranges = MerkleTree.over(hash, leaves);
            byte[] oldRoot = ranges.root(0, old);
            byte[] root = ranges.root(0, size);
            List<byte[]> path = MerkleTree.consistencyPath(old, size, ranges);
            String where = old + " to " + size;

            assertThat(MerkleTree.grows(hash, old, oldRoot, size, root, path))
                    .as(where)
                    .isTrue();
            assertThat(MerkleTree.grows(hash, old, flipped(oldRoot, random), size, root, path))
                    .as(where)
                    .isFalse();
            assertThat(MerkleTree.grows(hash, old, oldRoot, size, flipped(root, random), path))
                    .as(where)
                    .isFalse();
            assertThat(MerkleTree.grows(hash, size + 1, oldRoot, size, root, path))
                    .as(where)
                    .isFalse();
            assertThat(MerkleTree.grows(hash, old, oldRoot, size, root, path.subList(1, path.size())))
                    .as(where)
                    .isFalse();
            for (int step = 0; step < path.size(); step++) {
                List<byte[]> other = new ArrayList<>(path);
                other.set(step, flipped(other.get(step), random));
                assertThat(MerkleTree.grows(hash, old, oldRoot, size, root, other))
                        .as(where)
                        .isFalse();
            }
        }
    }

    @Test
    void growsFromNothingAndIntoItself() {
        byte[] root = builder(KNOWN).root();
        assertThat(MerkleTree.grows(hash, 0, hash.empty(), 8, root, List.of())).isTrue();
        assertThat(MerkleTree.grows(hash, 0, root, 8, root, List.of())).isFalse();
        assertThat(MerkleTree.grows(hash, 8, root, 8, root, List.of())).isTrue();
        assertThat(MerkleTree.grows(hash, 8, root, 8, root, List.of(root))).isFalse();
    }

    @Test
    void isBuiltOnFromAnySize() {
        List<byte[]> leaves = leaves(entries(70, new Random(1)));
        for (int old = 0; old <= leaves.size(); old++) {
            MerkleTree.Ranges ranges = MerkleTree.over(hash, leaves);
            List<byte[]> subtrees = new ArrayList<>();
            long start = 0;
            for (long end : MerkleTree.perfectEnds(old)) {
                subtrees.add(ranges.root(start, end));
                start = end;
            }
            MerkleBuilder resumed = MerkleBuilder.resume(hash, (height, subtree) -> {}, old, subtrees);
            leaves.subList(old, leaves.size()).forEach(resumed::append);
            assertThat(resumed.size()).isEqualTo(70);
            assertThat(resumed.root()).as("from %d", old).isEqualTo(ranges.root(0, 70));
        }
    }

    @Test
    void tellsOfEachPerfectSubtree() {
        List<byte[]> leaves = leaves(KNOWN);
        MerkleTree.Ranges ranges = MerkleTree.over(hash, leaves);
        List<String> told = new ArrayList<>();
        MerkleBuilder builder =
                new MerkleBuilder(hash, (height, subtree) -> told.add(height + " " + HEX.formatHex(subtree)));
        List<String> expected = new ArrayList<>();
        IntStream.rangeClosed(1, 8).forEach(end -> {
            builder.append(leaves.get(end - 1));
            for (int h = 0; end % (1 << h) == 0; h++) {
                expected.add(h + " " + HEX.formatHex(ranges.root(end - (1 << h), end)));
            }
        });
        assertThat(told).isEqualTo(expected);
    }

    @Test
    void takesAnyHashByName() {
        Security.addProvider(new BouncyCastleProvider());
        List<byte[]> entries = entries(37, new Random(3));
        for (String name : List.of("SM3", "SHA-512", "SHA3-256")) {
            TreeHash other = TreeHash.of(name);
            MerkleBuilder builder = new MerkleBuilder(other);
            entries.forEach(entry -> builder.append(other.leaf(entry)));
            assertThat(builder.root()).as(name).isEqualTo(new NaiveTree(name).root(entries));
        }
        assertThat(HEX.formatHex(TreeHash.of("SM3").empty()))
                .isEqualTo("1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MD5", "SHA-1", "SHA-224"})
    void refusesAWeakHash(String name) {
        assertThatThrownBy(() -> TreeHash.of(name)).hasMessageContaining("at least 32 are needed");
    }

    @Test
    void refusesAnUnknownHash() {
        assertThatThrownBy(() -> TreeHash.of("SHA-0")).hasMessageContaining("add a security provider");
    }

    private MerkleBuilder builder(List<byte[]> entries) {
        MerkleBuilder builder = new MerkleBuilder(hash);
        leaves(entries).forEach(builder::append);
        return builder;
    }

    private List<byte[]> leaves(List<byte[]> entries) {
        return entries.stream().map(hash::leaf).toList();
    }

    private static List<byte[]> entries(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    byte[] entry = new byte[random.nextInt(40)];
                    random.nextBytes(entry);
                    return entry;
                })
                .toList();
    }

    private static byte[] flipped(byte[] hash, Random random) {
        byte[] other = hash.clone();
        other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
        return other;
    }
}
