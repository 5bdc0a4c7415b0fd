package org.ent4j.examples.host;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.catalogue.homepage.Block;
import org.ent4j.catalogue.homepage.PublicEntry;
import org.ent4j.catalogue.rubrique.Rubrique;
import org.ent4j.catalogue.rubrique.RubriqueId;
import org.ent4j.catalogue.rubrique.RubriqueTree;
import org.ent4j.catalogue.rubrique.Visibility;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.PublicContents;

/**
 * What blocks show, with the rubriques of the school itself: those that are active, and for everybody or with a sign-in as they are
 * set up. What other contents say of a rubrique of the same name comes first.
 */
record RubriqueEntries(PublicContents others, Function<Scope, RubriqueTree> trees) implements PublicContents {

    @Override
    public List<PublicEntry> of(Scope school, Block block, LocalDate day) {
        var shown = others.of(school, block, day);
        return block instanceof Block.RubriqueList list ? chosen(list.rubriques(), shown, trees.apply(school)) : shown;
    }

    private static List<PublicEntry> chosen(List<String> ids, List<PublicEntry> others, RubriqueTree tree) {
        return ids.stream()
                .flatMap(id -> Stream.concat(
                                others.stream().filter(each -> each.id().equals(id)), stored(id, tree).stream())
                        .limit(1))
                .toList();
    }

    private static Optional<PublicEntry> stored(String id, RubriqueTree tree) {
        return Optional.of(id)
                .filter(RubriqueId::isId)
                .flatMap(each -> tree.find(new RubriqueId(each)))
                .filter(Rubrique::isActive)
                .map(RubriqueEntries::entry);
    }

    private static PublicEntry entry(Rubrique one) {
        var needsSignIn = !(one.visibility() instanceof Visibility.Everybody);
        var id = one.id().value();
        return new PublicEntry(id, one.label(), "", "/rubriques/" + id, Optional.empty(), needsSignIn);
    }
}
