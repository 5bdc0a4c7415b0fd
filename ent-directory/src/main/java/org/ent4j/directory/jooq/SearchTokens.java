package org.ent4j.directory.jooq;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import org.ent4j.directory.search.Facet;
import org.ent4j.directory.search.PersonKey;
import org.ent4j.model.id.Ine;

/** How facets and keys are written in the tables of the search: a small letter, which no folded word has, and a value. */
final class SearchTokens {

    static final String DISAPPEARED = "x:";

    private SearchTokens() {}

    static String of(Facet facet) {
        return switch (facet.kind()) {
                    case FONCTION -> "f:";
                    case SUBJECT -> "m:";
                    case CLASS -> "c:";
                    case GROUP -> "g:";
                }
                + facet.value();
    }

    static String of(Ine ine) {
        return "i:" + ine.value();
    }

    static String ofEmail(String address) {
        return "e:" + PersonKey.email(address);
    }

    /** Whether so few people have it that a row for each is worth while: staff, not pupils. */
    static boolean isRare(Facet facet) {
        return facet.kind() == Facet.Kind.FONCTION || facet.kind() == Facet.Kind.SUBJECT;
    }

    static String facets(Collection<Facet> facets) {
        return facets.stream().map(SearchTokens::of).collect(joining("|", "|", "|"));
    }

    static String pattern(Facet facet) {
        return "%|" + of(facet) + "|%";
    }
}
