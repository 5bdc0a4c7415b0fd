package org.ent4j.examples.portal.timetable.imports;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ent4j.examples.portal.timetable.Paging;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.ItemKind;

/** The reconciliation: what each item of the file is in the directory, several decided at once, each taken back. */
final class ReconcileScreen {

    /** From which score on suggestions may be taken together. */
    private static final double SURE = 0.95;

    private static final String OPEN = "a-rapprocher";
    private static final String DECIDED = "decides";
    private static final String ALL = "tous";
    private static final Comparator<PlanLine<HostItem>> OPEN_FIRST = Comparator.comparing(
                    (PlanLine<HostItem> line) -> !line.isOpen())
            .thenComparing(line -> TimetablePlan.ref(line).kind())
            .thenComparing(line -> line.item().label());

    private final DraftReader reader;

    @Inject
    ReconcileScreen(DraftReader reader) {
        this.reader = reader;
    }

    Answer show(Visit visit) {
        return reader.plan(visit.school())
                .map(draft -> Answer.page(
                        visit.in("Rapprochement", "Reconciliation"), "timetable/imports/reconcile", page(draft, visit)))
                .orElseGet(() -> ImportFeature.nothingSent(visit));
    }

    private ReconcilePage page(PlannedDraft draft, Visit visit) {
        var plan = draft.plan();
        var lines = new ReconcileLines(draft.decisions(), visit.words());
        var kind = visit.query().choice("genre", ItemKind.class);
        var state = visit.query().textOr("etat", OPEN);
        var shown = plan.lines().stream()
                .filter(line -> TimetablePlan.ref(line).kind() != ItemKind.PART)
                .filter(line -> kind.map(TimetablePlan.ref(line).kind()::equals).orElse(true))
                .filter(isIn(state, lines))
                .sorted(OPEN_FIRST)
                .toList();
        var paging = Paging.of(visit.query().number("page"), shown.size());
        return new ReconcilePage(
                kinds(plan, kind, state, visit),
                states(kind, state, visit),
                path(kind, state),
                kind.map(Enum::name).orElse(""),
                state,
                paging.of(shown).stream().map(lines::of).toList(),
                shown.size(),
                paging,
                plan.suggested(SURE).size(),
                plan.open().size());
    }

    private static Predicate<PlanLine<HostItem>> isIn(String state, ReconcileLines lines) {
        return switch (state) {
            case ALL -> any -> true;
            case DECIDED -> lines::isDecided;
            default -> PlanLine::isOpen;
        };
    }

    private static String path(Optional<ItemKind> kind, String state) {
        return "%s?genre=%s&etat=%s"
                .formatted(ImportFeature.RECONCILE, kind.map(Enum::name).orElse(""), ReconcileLines.encoded(state));
    }

    private static List<ReconcilePage.Choice> kinds(
            TimetablePlan plan, Optional<ItemKind> here, String state, Visit visit) {
        var choices = new ArrayList<ReconcilePage.Choice>();
        choices.add(new ReconcilePage.Choice(
                visit.in("Tout (%d)", "All (%d)").formatted(plan.open().size()),
                path(Optional.empty(), state),
                here.isEmpty()));
        KindCount.of(plan, visit.words()).forEach(count -> {
            var kind = ItemKind.valueOf(count.kind());
            choices.add(new ReconcilePage.Choice(
                    "%s (%d)".formatted(count.label(), count.open()),
                    path(Optional.of(kind), state),
                    here.filter(kind::equals).isPresent()));
        });
        return choices;
    }

    private static List<ReconcilePage.Choice> states(Optional<ItemKind> kind, String here, Visit visit) {
        return List.of(
                state(kind, here, OPEN, visit.in("À rapprocher", "To reconcile")),
                state(kind, here, DECIDED, visit.in("Décidés", "Decided")),
                state(kind, here, ALL, visit.in("Tous", "All")));
    }

    private static ReconcilePage.Choice state(Optional<ItemKind> kind, String here, String state, String label) {
        return new ReconcilePage.Choice(label, path(kind, state), state.equals(here));
    }

    /** Takes what the form says of several items. */
    Answer decide(Visit visit) {
        return change(visit, draft -> {
            var items = draft.plan().lines().stream().map(PlanLine::item).toList();
            return decided(draft, Verdicts.of(visit.form(), items), visit);
        });
    }

    /** Takes the suggestions that nothing speaks against. */
    Answer suggested(Visit visit) {
        return change(visit, draft -> decided(draft, draft.plan().suggested(SURE), visit));
    }

    private static Notice decided(PlannedDraft draft, List<Correspondence> decisions, Visit visit) {
        if (decisions.isEmpty()) {
            return Notice.refused(visit.in(
                    "Aucune décision : choisissez au moins une réponse.", "No decision: choose at least one answer."));
        }
        draft.decide(decisions);
        return Notice.done(visit.words()
                .count(
                        decisions.size(),
                        "décision enregistrée",
                        "décisions enregistrées",
                        "decision kept",
                        "decisions kept"));
    }

    /** Takes a decision back. */
    Answer undo(Visit visit) {
        return change(visit, draft -> {
            var taken = visit.form().text("element").flatMap(ItemName::parse).stream()
                    .flatMap(name -> draft.decisions().list().stream()
                            .map(Correspondence::item)
                            .filter(name::isOf))
                    .toList();
            draft.reopen(taken);
            return taken.isEmpty()
                    ? Notice.refused(visit.in("Rien n'était décidé.", "Nothing was decided."))
                    : Notice.done(visit.in(
                            "Décision annulée : %s est de nouveau à rapprocher."
                                    .formatted(taken.get(0).label()),
                            "Decision taken back: %s is to be reconciled again."
                                    .formatted(taken.get(0).label())));
        });
    }

    private Answer change(Visit visit, Function<PlannedDraft, Notice> change) {
        return reader.plan(visit.school())
                .map(draft -> Answer.to(back(visit), change.apply(draft)))
                .orElseGet(() -> ImportFeature.nothingSent(visit));
    }

    /** The list from which the form was sent. */
    private static String back(Visit visit) {
        return path(visit.form().choice("genre", ItemKind.class), visit.form().textOr("etat", OPEN));
    }
}
