package org.ent4j.timetable.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.timetable.publication.PublicationRemark.LeftOut;
import org.ent4j.timetable.publication.PublicationRemark.NeverHeld;
import org.ent4j.timetable.publication.PublicationRemark.NothingMatched;
import org.ent4j.timetable.publication.PublicationRemark.SourceChanged;
import org.ent4j.timetable.publication.PublicationRemark.Unresolved;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.ItemKind;

/** What is not whole in a publication. */
final class Remarks {

    private static final int LABELS_SHOWN = 10;

    private Remarks() {}

    /**
     * @param planned what the plan gives, without the past
     * @param kept how many lessons that is before the days of closure are taken off
     */
    static List<PublicationRemark> of(
            TimetablePlan plan, Publication planned, int kept, Optional<Publication> current) {
        var remarks = new ArrayList<>(of(planned));
        var lessons = plan.timetable().lessons();
        var never = (int)
                lessons.stream().filter(lesson -> lesson.weeks().isEmpty()).count();
        var leftOut = lessons.size() - never - kept;
        Optional.of(new NeverHeld(never)).filter(each -> never > 0).ifPresent(remarks::add);
        Optional.of(new LeftOut(leftOut)).filter(each -> leftOut > 0).ifPresent(remarks::add);
        current.filter(before -> !before.source().equals(planned.source()))
                .ifPresent(before -> remarks.add(new SourceChanged(before.source(), planned.source())));
        return remarks;
    }

    static List<PublicationRemark> of(Publication publication) {
        var remarks = new ArrayList<PublicationRemark>();
        if (publication.items().stream().noneMatch(item -> item.standing() == Standing.MATCHED)) {
            remarks.add(new NothingMatched());
        }
        for (var kind : ItemKind.values()) {
            unresolved(publication, kind).ifPresent(remarks::add);
        }
        return remarks;
    }

    private static Optional<PublicationRemark> unresolved(Publication publication, ItemKind kind) {
        var labels = publication.items().stream()
                .filter(item -> item.ref().kind() == kind && item.isUnresolved())
                .map(PublishedItem::label)
                .toList();
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Unresolved(
                        labels.size(),
                        kind.label(),
                        labels.stream().limit(LABELS_SHOWN).toList()));
    }
}
