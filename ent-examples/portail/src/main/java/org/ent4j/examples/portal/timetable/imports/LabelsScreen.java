package org.ent4j.examples.portal.timetable.imports;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.examples.host.TimetableContext;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.model.reconcile.Target;
import org.ent4j.timetable.feed.temporal.TemporalKind;

/** What labels of days, hours and frequencies mean: rows whose labels nobody explains are left out. */
final class LabelsScreen {

    private final DraftReader reader;

    @Inject
    LabelsScreen(DraftReader reader) {
        this.reader = reader;
    }

    Answer show(Visit visit) {
        return reader.plan(visit.school())
                .map(draft -> Answer.page(title(visit), "timetable/imports/labels", page(draft, Form.EMPTY, visit)))
                .orElseGet(() -> ImportFeature.nothingSent(visit));
    }

    private static String title(Visit visit) {
        return visit.in("Jours, créneaux et fréquences", "Days, slots and frequencies");
    }

    private static LabelsPage page(PlannedDraft draft, Form typed, Visit visit) {
        return new LabelsPage(
                draft.timetable().labels().stream()
                        .map(label -> line(label, typed, draft, visit))
                        .toList(),
                decided(draft).map(each -> line(each, visit)).toList());
    }

    private static Stream<Correspondence> decided(PlannedDraft draft) {
        return draft.decisions().list().stream()
                .filter(each -> kind(each.item()).isPresent());
    }

    private static Optional<TemporalKind> kind(SourceItem item) {
        return Stream.of(TemporalKind.values())
                .filter(kind -> kind.name().equals(item.kind()))
                .findFirst();
    }

    private static LabelsPage.Line line(SourceItem label, Form typed, PlannedDraft draft, Visit visit) {
        var text = typed.textOr(Verdicts.field(label), "");
        var isWrong = !text.isEmpty() && decision(label, typed, draft).isEmpty();
        return line(label, text, isWrong ? notUnderstood(label, visit) : "", visit);
    }

    private static LabelsPage.Line line(Correspondence decision, Visit visit) {
        var meaning =
                decision.target().fold(to -> to, () -> "", () -> visit.in("lignes laissées de côté", "rows left out"));
        return line(decision.item(), meaning, "", visit);
    }

    private static LabelsPage.Line line(SourceItem label, String typed, String wrong, Visit visit) {
        var kind = kind(label).orElseThrow();
        return new LabelsPage.Line(
                ItemName.of(label).toString(),
                Verdicts.field(label),
                visit.words().of(kind.label()),
                label.label(),
                example(kind),
                typed,
                wrong);
    }

    private static String example(TemporalKind kind) {
        return switch (kind) {
            case DAY -> "lundi";
            case SLOT -> "08:30-09:25";
            case FREQUENCY -> "1-7,10";
        };
    }

    private static String notUnderstood(SourceItem label, Visit visit) {
        return visit.in("Non compris ; par exemple : %s", "Not understood; for example: %s")
                .formatted(example(kind(label).orElseThrow()));
    }

    Answer decide(Visit visit) {
        return reader.plan(visit.school())
                .map(draft -> decide(draft, visit))
                .orElseGet(() -> ImportFeature.nothingSent(visit));
    }

    private static Answer decide(PlannedDraft draft, Visit visit) {
        var labels = draft.timetable().labels();
        var decisions = labels.stream()
                .flatMap(label -> decision(label, visit.form(), draft).stream())
                .toList();
        if (decisions.size() < answered(labels, visit.form())) {
            return Answer.again(title(visit), "timetable/imports/labels", page(draft, visit.form(), visit));
        }
        draft.decide(decisions);
        return Answer.to(
                ImportFeature.LABELS,
                Notice.done(visit.words()
                        .count(
                                decisions.size(),
                                "décision enregistrée",
                                "décisions enregistrées",
                                "decision kept",
                                "decisions kept")));
    }

    private static long answered(List<SourceItem> labels, Form form) {
        return labels.stream()
                .filter(label -> form.text(Verdicts.field(label)).isPresent() || isLeftOut(label, form))
                .count();
    }

    private static boolean isLeftOut(SourceItem label, Form form) {
        return form.all(Verdicts.IGNORE).contains(ItemName.of(label).toString());
    }

    /** Nothing where nothing was answered, or what was answered is not understood. */
    private static Optional<Correspondence> decision(SourceItem label, Form form, PlannedDraft draft) {
        var target = isLeftOut(label, form)
                ? Optional.of(Target.IGNORE)
                : form.text(Verdicts.field(label)).map(Target::to);
        return target.map(each -> Correspondence.first(label, each))
                .filter(each -> isUnderstood(each, draft.draft().draft().files().context()));
    }

    private static boolean isUnderstood(Correspondence decision, Optional<TimetableContext> context) {
        return context.filter(told -> told.understands(decision)).isPresent();
    }

    /** Takes a decision back. */
    Answer undo(Visit visit) {
        return reader.plan(visit.school())
                .map(draft -> undo(draft, visit))
                .orElseGet(() -> ImportFeature.nothingSent(visit));
    }

    private static Answer undo(PlannedDraft draft, Visit visit) {
        var taken = visit.form().text("element").flatMap(ItemName::parse).stream()
                .flatMap(name -> decided(draft).map(Correspondence::item).filter(name::isOf))
                .toList();
        draft.reopen(taken);
        return Answer.to(ImportFeature.LABELS, Notice.done(visit.in("Décision annulée.", "Decision taken back.")));
    }
}
