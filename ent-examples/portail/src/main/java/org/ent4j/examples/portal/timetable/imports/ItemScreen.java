package org.ent4j.examples.portal.timetable.imports;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.examples.host.DirectoryHostItems;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.text.Folding;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/** One item to be reconciled, for which another of the directory is looked for than those that are suggested. */
final class ItemScreen {

    private static final int SHOWN = 20;

    private final PortalData data;
    private final DraftReader reader;

    @Inject
    ItemScreen(PortalData data, DraftReader reader) {
        this.data = data;
        this.reader = reader;
    }

    Answer show(Visit visit) {
        var draft = reader.plan(visit.school());
        if (draft.isEmpty()) {
            return ImportFeature.nothingSent(visit);
        }
        return ref(visit)
                .flatMap(ref -> draft.get().plan().line(ref).map(line -> page(draft.get(), ref, line, visit)))
                .orElseGet(() -> Answer.notFound(
                        visit, visit.in("Cet élément n'est pas dans le fichier.", "This item is not in the file.")));
    }

    private static Optional<ItemRef> ref(Visit visit) {
        return visit.query()
                .choice("genre", ItemKind.class)
                .flatMap(kind -> visit.query().text("cle").map(key -> new ItemRef(kind, key)));
    }

    private Answer page(PlannedDraft draft, ItemRef ref, PlanLine<HostItem> line, Visit visit) {
        var lines = new ReconcileLines(draft.decisions(), visit.words());
        var text = visit.query().textOr("q", "");
        var found = text.isEmpty()
                ? List.<HostItem>of()
                : search(draft, ref.kind(), text).toList();
        var shown = lines.of(line);
        return Answer.page(
                visit.in("Rapprocher : %s", "Reconcile: %s").formatted(shown.label()),
                "timetable/imports/item",
                new ItemPage(
                        shown,
                        ref.kind().name(),
                        ref.key(),
                        text,
                        found.stream().limit(SHOWN).map(lines::found).toList(),
                        Math.max(0, found.size() - SHOWN),
                        ImportFeature.RECONCILE + "?genre=" + ref.kind().name()));
    }

    /** Those of the directory whose names have all of these words, in any order. */
    private Stream<HostItem> search(PlannedDraft draft, ItemKind kind, String text) {
        var words = List.of(Folding.fold(text).split(" "));
        return new DirectoryHostItems(data.directory())
                .of(draft.timetable().structure()).stream()
                        .filter(item -> item.kind() == kind)
                        .filter(item -> words.stream().allMatch(searched(item)::contains))
                        .sorted(Comparator.comparing(HostItem::label));
    }

    private static String searched(HostItem item) {
        return Folding.fold(item.label() + " " + String.join(" ", item.alternativeLabels()) + " " + item.key());
    }
}
