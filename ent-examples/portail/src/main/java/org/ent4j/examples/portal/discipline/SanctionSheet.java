package org.ent4j.examples.portal.discipline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.host.AnonymousFacts;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.viescolaire.sanction.Authority;
import org.ent4j.viescolaire.sanction.Convocation;
import org.ent4j.viescolaire.sanction.ErasureGround;
import org.ent4j.viescolaire.sanction.Notification;
import org.ent4j.viescolaire.sanction.Sanction;
import org.ent4j.viescolaire.sanction.SanctionCommand;
import org.ent4j.viescolaire.sanction.SanctionKind;
import org.ent4j.viescolaire.sanction.SanctionLife.Move;
import org.ent4j.viescolaire.sanction.Sanctions;

/** One sanction: its procedure step by step, each with the texts that demand it. */
final class SanctionSheet {

    private SanctionSheet() {}

    static Answer show(Visit visit) {
        return found(
                visit,
                sanction -> Answer.page(
                        title(visit, sanction),
                        "discipline/sanction",
                        page(visit, sanction, Optional.empty(), List.of())));
    }

    private static Answer found(Visit visit, Function<Sanction, Answer> then) {
        return Answer.shown(
                visit,
                visit.school().vieScolaire().discipline().sanctions(visit.actor(), Optional.empty()),
                all -> all.stream()
                        .filter(sanction -> sanction.id().value().equals(visit.parameter("id")))
                        .findFirst()
                        .map(then)
                        .orElseGet(() -> Answer.notFound(
                                visit, visit.in("Cette sanction n'existe pas.", "There is no such sanction."))));
    }

    private static String title(Visit visit, Sanction sanction) {
        return visit.in("Procédure disciplinaire : %s", "Proceedings: %s")
                .formatted(People.of(visit).name(sanction.pupil()));
    }

    /** @param refused the step that was refused, with what is wrong */
    private static SanctionPage page(Visit visit, Sanction sanction, Optional<Move> refused, List<String> wrong) {
        var words = DisciplineWords.of(visit);
        var texts = new SanctionWords(words);
        return new SanctionPage(
                SanctionLine.of(sanction, words, People.of(visit)),
                sanction.reproach().facts(),
                sanction.reproach().isMinor(),
                texts.history(sanction),
                texts.erasure(sanction),
                Sanctions.moves(sanction).stream()
                        .filter(SanctionMoves.PATHS::containsKey)
                        .map(move -> step(
                                visit,
                                sanction,
                                move,
                                refused.filter(move::equals)
                                        .map(any -> visit.form())
                                        .orElse(Form.EMPTY),
                                refused.filter(move::equals).map(any -> wrong).orElse(List.of())))
                        .toList(),
                kinds(visit),
                authorities(visit),
                grounds(visit));
    }

    private static SanctionPage.Step step(Visit visit, Sanction sanction, Move move, Form typed, List<String> wrong) {
        return new SanctionPage.Step(
                SanctionMoves.PATHS.getOrDefault(move, ""),
                visit.words().of(move.label()),
                hint(visit, sanction, move),
                proposed(visit, sanction, move),
                typed,
                wrong,
                Sanctions.rules(move).stream()
                        .map(rule -> new SanctionPage.RuleLine(
                                visit.words().of(rule.label()),
                                rule.source(visit.words().lang())))
                        .toList());
    }

    private static String hint(Visit visit, Sanction sanction, Move move) {
        var words = DisciplineWords.of(visit);
        return switch (move) {
            case INFORM ->
                visit.in(
                                "Informé aujourd'hui, l'élève a jusqu'au %s au moins pour présenter sa défense (%d jours ouvrables).",
                                "Told today, the pupil has until %s at least for the defence (%d working days).")
                        .formatted(
                                words.day(earliestEnd(visit)),
                                words.setup().sanctions().defenceDays());
            case PRONOUNCE ->
                sanction.notification()
                        .map(told -> visit.in(
                                        "Le chef d'établissement se prononce à partir du %s.",
                                        "The head decides from %s on.")
                                .formatted(words.day(told.answerUntil().plusDays(1))))
                        .orElse("");
            default -> "";
        };
    }

    /** As the module counts the days of a defence that begins today. */
    private static LocalDate earliestEnd(Visit visit) {
        var policy = visit.school().vieScolaire().setup().sanctions();
        return policy.joursOuvrables().last(visit.today(), policy.defenceDays());
    }

    private static Map<String, String> proposed(Visit visit, Sanction sanction, Move move) {
        var today = visit.today().toString();
        return switch (move) {
            case INFORM -> Map.of("le", today, "jusqu", earliestEnd(visit).toString());
            case BAR -> barred(visit, sanction);
            case CALL_CONSEIL, CALL_CONSEIL_AGAIN, REVOKE -> Map.of("le", today);
            case EXECUTE ->
                sanction.terms()
                        .filter(terms -> terms.kind().isTemporaryExclusion())
                        .map(terms -> range(new DateRange(
                                visit.today(), visit.today().plusDays(Math.max(1, terms.days()) - 1L))))
                        .orElse(Map.of());
            default -> Map.of();
        };
    }

    private static Map<String, String> barred(Visit visit, Sanction sanction) {
        var last = sanction.convocation()
                .map(Convocation::sitting)
                .or(() -> sanction.notification().map(Notification::answerUntil))
                .filter(day -> !day.isBefore(visit.today()))
                .orElse(visit.today());
        return range(new DateRange(visit.today(), last));
    }

    private static Map<String, String> range(DateRange days) {
        return Map.of("du", days.first().toString(), "au", days.last().toString());
    }

    private static Map<String, String> kinds(Visit visit) {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : SanctionKind.values()) {
            kinds.put(kind.name(), kind.level() + ". " + visit.words().of(kind.label()));
        }
        return kinds;
    }

    private static Map<String, String> authorities(Visit visit) {
        var authorities = new LinkedHashMap<String, String>();
        for (var authority : Authority.values()) {
            authorities.put(authority.name(), visit.words().of(authority.label()));
        }
        return authorities;
    }

    private static Map<String, String> grounds(Visit visit) {
        var grounds = new LinkedHashMap<String, String>();
        for (var ground : ErasureGround.values()) {
            grounds.put(ground.name(), visit.words().of(ground.label()));
        }
        return grounds;
    }

    static Answer step(Visit visit, Move move) {
        return found(
                visit,
                sanction -> SanctionMoves.of(visit)
                        .command(move)
                        .map(command -> carriedOut(visit, sanction, move, command))
                        .orElseGet(() -> again(
                                visit,
                                sanction,
                                move,
                                List.of(visit.in(
                                        "Il manque un jour ou un choix, ou la fin précède le début.",
                                        "A day or a choice is missing, or the end is before the start.")))));
    }

    private static Answer carriedOut(Visit visit, Sanction sanction, Move move, SanctionCommand command) {
        var named = named(visit, sanction, command);
        if (!named.isEmpty()) {
            return again(
                    visit,
                    sanction,
                    move,
                    List.of(visit.in(
                                    "Le registre ne nomme personne ; à remplacer : %s.",
                                    "The register names nobody; to be replaced: %s.")
                            .formatted(String.join(", ", named))));
        }
        return visit.school()
                .vieScolaire()
                .discipline()
                .carryOut(sanction.id(), command)
                .fold(
                        refusal -> again(visit, sanction, move, Sourced.lines(visit, refusal)),
                        done -> Answer.to(
                                move == Move.ERASE ? "/sanctions" : "/sanctions/" + sanction.id(),
                                Notice.done(visit.in("C'est fait : %s.", "Done: %s.")
                                        .formatted(visit.words().of(move.label())))));
    }

    /** The words of names in what is written for the register. */
    private static List<String> named(Visit visit, Sanction sanction, SanctionCommand command) {
        var school = visit.school();
        return command instanceof SanctionCommand.Pronounce pronounce
                ? new AnonymousFacts(
                                school.vieScolaire().record().incidents(),
                                id -> school.names().find(id).map(Person::name))
                        .named(sanction, pronounce.anonymousFacts())
                : List.of();
    }

    private static Answer again(Visit visit, Sanction sanction, Move move, List<String> wrong) {
        return Answer.again(
                title(visit, sanction), "discipline/sanction", page(visit, sanction, Optional.of(move), wrong));
    }
}
