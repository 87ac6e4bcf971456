package org.polity.engine.authority;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.polity.AuthorityProbe;
import org.polity.engine.body.BodyRows;
import org.polity.engine.grant.GrantNode;

/**
 * The grants of a body that takes part in a merger. A body that carries on has the grants of its predecessors as if they
 * named it, and a change that names any of them names it; whether a grant has started goes by the division of the body that
 * the grant named. Other bodies are never asked about here.
 */
final class InheritedGrants {
    private InheritedGrants() {}

    /** Whether the grants of a body are to be asked about here. */
    static boolean concern(AuthorityIndex index, int body) {
        return index.bodyRows.grant(body) == BodyRows.MERGED;
    }

    /** The grants that reach a body on a day, each once. */
    static int[] reaching(AuthorityIndex index, int body, int day) {
        int[] found = new int[4];
        int count = 0;
        for (int source : index.sourcesOf(body, day)) {
            int[] naming = index.grantsNaming(source);
            int[] toKind = index.grantsToKind(index.bodyRows.kind(source));
            found = Arrays.copyOf(found, Math.max(found.length, count + naming.length + toKind.length));
            for (int i = 0; i < naming.length + toKind.length; i++) {
                int grant = i < naming.length ? naming[i] : toKind[i - naming.length];
                if (!has(found, count, grant)) {
                    found[count++] = grant;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Why a grant is not live for a power and a body that it reaches, as bits of reasons; 0 when it is. */
    static int notLive(AuthorityIndex index, GrantNode grant, int power, int body, AuthorityProbe question) {
        int[] sources = index.sourcesOf(body, question.day);
        int[] named = named(index, grant, sources);
        for (int i = 0; i < named.length; i++) {
            named[i] = index.bodyRows.division(named[i]);
        }
        return grant.notLive(index.places, power, sources, named, question.held, question.day);
    }

    /** The bodies that a grant names, of those whose powers a body has on a day; never empty for a grant that reaches it. */
    static int[] named(AuthorityIndex index, GrantNode grant, int body, int day) {
        return named(index, grant, index.sourcesOf(body, day));
    }

    private static int[] named(AuthorityIndex index, GrantNode grant, int... sources) {
        int[] named = new int[sources.length];
        int count = 0;
        for (int source : sources) {
            int[] naming = index.grantsNaming(source);
            int[] toKind = index.grantsToKind(index.bodyRows.kind(source));
            if (has(naming, naming.length, grant.handle) || has(toKind, toKind.length, grant.handle)) {
                named[count++] = source;
            }
        }
        return Arrays.copyOf(named, count);
    }

    /** A live assigned grant of a power to a body that carries on, or null; the body exists on the day held. */
    static @Nullable GrantNode assignment(AuthorityIndex index, AuthorityProbe question, int power, int body) {
        for (int handle : reaching(index, body, question.day)) {
            GrantNode grant = index.grant(handle);
            if (TitleRules.mayAssign(question, power, grant) && notLive(index, grant, power, body, question) == 0) {
                return grant;
            }
        }
        return null;
    }

    private static boolean has(int[] set, int count, int member) {
        for (int i = 0; i < count; i++) {
            if (set[i] == member) {
                return true;
            }
        }
        return false;
    }
}
