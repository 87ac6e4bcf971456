package org.polity.engine.quota;

import org.jspecify.annotations.Nullable;

/**
 * A number that changes on days, past or future: a step function. Immutable; a change copies the path to its day. A treap
 * whose nodes know the sum of their steps and the least that it gets to, so that the value on a day and the least value in
 * a period both cost the logarithm of the number of days.
 */
public final class Steps {
    /** 0 on every day. */
    public static final Steps NONE = new Steps(null);

    private final @Nullable Node root;

    private Steps(@Nullable Node root) {
        this.root = root;
    }

    /** Takes the steps one by one. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Takes one step.
         *
         * @param day the day of the change
         * @param step by how much; may be 0 when changes of one day cancel out
         * @param value the value from the end of that day on
         */
        void step(int day, long step, long value);
    }

    /** The same with a change on a day. */
    public Steps add(int day, long step) {
        return new Steps(add(root, day, step));
    }

    /** The value at the end of a day. */
    public long at(int day) {
        long value = 0;
        Node node = root;
        while (node != null) {
            if (day < node.day) {
                node = node.left;
            } else {
                value += sum(node.left) + node.step;
                node = node.right;
            }
        }
        return value;
    }

    /** The least value at the end of a day of {@code [from, until)}, which is not empty. */
    public long least(int from, int until) {
        return Math.min(at(from), least(root, from, until, 0));
    }

    /** The first day of {@code [from, until)} on which the value is below a bound, or {@link Integer#MAX_VALUE}. */
    public int firstBelow(int from, int until, long bound) {
        return at(from) < bound ? from : firstBelow(root, from, until, 0, bound);
    }

    private static int firstBelow(@Nullable Node node, int after, int before, long value, long bound) {
        if (node == null || value + node.least >= bound) {
            return Integer.MAX_VALUE;
        }
        long here = value + sum(node.left) + node.step;
        int found = node.day <= after ? Integer.MAX_VALUE : firstBelow(node.left, after, before, value, bound);
        if (found == Integer.MAX_VALUE && node.day > after && node.day < before && here < bound) {
            found = node.day;
        }
        return found == Integer.MAX_VALUE && node.day < before
                ? firstBelow(node.right, after, before, here, bound)
                : found;
    }

    /** The last day on which there is a step, or {@link Integer#MIN_VALUE}. */
    public int lastDay() {
        Node node = root;
        int day = Integer.MIN_VALUE;
        while (node != null) {
            day = node.day;
            node = node.right;
        }
        return day;
    }

    /** Visits the steps in the order of their days. */
    public void forEach(Visitor visitor) {
        forEach(root, 0, visitor);
    }

    private static void forEach(@Nullable Node node, long before, Visitor visitor) {
        if (node != null) {
            forEach(node.left, before, visitor);
            long value = before + sum(node.left) + node.step;
            visitor.step(node.day, node.step, value);
            forEach(node.right, value, visitor);
        }
    }

    /** The least value on a day of the tree after the first and before the last. */
    private static long least(@Nullable Node node, int after, int before, long value) {
        if (node == null) {
            return Long.MAX_VALUE;
        }
        if (after == Integer.MIN_VALUE && before == Integer.MAX_VALUE) {
            return value + node.least;
        }
        if (node.day <= after) {
            return least(node.right, after, before, value + sum(node.left) + node.step);
        }
        if (node.day >= before) {
            return least(node.left, after, before, value);
        }
        long here = value + sum(node.left) + node.step;
        long left = least(node.left, after, Integer.MAX_VALUE, value);
        long right = least(node.right, Integer.MIN_VALUE, before, here);
        return Math.min(here, Math.min(left, right));
    }

    private static Node add(@Nullable Node node, int day, long step) {
        if (node == null) {
            return new Node(day, step, null, null);
        }
        if (day == node.day) {
            return new Node(day, node.step + step, node.left, node.right);
        }
        if (day < node.day) {
            Node left = add(node.left, day, step);
            return rank(left.day) > rank(node.day)
                    ? new Node(left.day, left.step, left.left, new Node(node.day, node.step, left.right, node.right))
                    : new Node(node.day, node.step, left, node.right);
        }
        Node right = add(node.right, day, step);
        return rank(right.day) > rank(node.day)
                ? new Node(right.day, right.step, new Node(node.day, node.step, node.left, right.left), right.right)
                : new Node(node.day, node.step, node.left, right);
    }

    /** Spreads the days, so that the shape of the tree does not depend on the order of the changes and is balanced. */
    private static long rank(int day) {
        long mixed = (day + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private static long sum(@Nullable Node node) {
        return node == null ? 0 : node.sum;
    }

    private static final class Node {
        private final int day;
        private final long step;
        private final long sum;
        private final long least;
        private final @Nullable Node left;
        private final @Nullable Node right;

        Node(int day, long step, @Nullable Node left, @Nullable Node right) {
            this.day = day;
            this.step = step;
            this.left = left;
            this.right = right;
            long here = sum(left) + step;
            long lowest = here;
            if (left != null) {
                lowest = Math.min(lowest, left.least);
            }
            if (right != null) {
                lowest = Math.min(lowest, here + right.least);
            }
            sum = here + sum(right);
            least = lowest;
        }
    }
}
