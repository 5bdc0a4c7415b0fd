package org.ent4j.viescolaire.cahier;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.cahier.CahierFixture.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.rights.Actor;

/** Whatever people do in whatever order. */
class SeanceProperties {

    private static final List<Actor> ACTORS =
            List.of(TEACHER, TEACHER, TEACHER, TEACHER, COLLEAGUE, CPE, HEAD, INSPECTOR, MOTHER, PUPIL, OTHER_PUPIL);
    private static final List<PersonId> PUPILS_NAMED = List.of(ANNE, ANNE, BRUNO, CHLOE);
    private static final List<String> LESSONS = List.of("l1", "l2", "l9");
    private static final int COMMANDS = 40;

    /** What may become of a séance, followed without looking at the code. */
    private static final class Model {
        private String state = "DRAFT";
        private Instant from = Instant.MAX;
        private LocalDate day = MONDAY;
        private boolean cancelled;
        private int revision = 1;
        private final Map<String, LocalDate> dues = new HashMap<>();
        private final Set<String> done = new HashSet<>();
        private final Map<String, Integer> visas = new HashMap<>();

        void follow(SeanceEvent event) {
            if (event instanceof SeanceEvent.Marked marked) {
                assertThat(state).isEqualTo("PUBLISHED");
                assertThat(event.at()).isAfterOrEqualTo(from);
                assertThat(event.by().person()).isEqualTo(marked.pupil()).isIn(ANNE, BRUNO);
                var key = marked.travail() + " by " + marked.pupil();
                assertThat(marked.isDone() ? done.add(key) : done.remove(key)).isTrue();
            } else if (event instanceof SeanceEvent.Stamped stamped) {
                assertThat(state).isEqualTo("PUBLISHED");
                assertThat(event.by()).isIn(HEAD, INSPECTOR);
                assertThat(visas.put(stamped.visa().value(), revision)).isNull();
            } else if (event instanceof SeanceEvent.LessonPlaced placed) {
                assertThat(event.by().capacity().isStaff()).isTrue();
                if (placed.lesson().equals("l1")) {
                    day = placed.when().start().toLocalDate();
                    cancelled = false;
                }
            } else if (event instanceof SeanceEvent.LessonCancelled gone) {
                assertThat(event.by().capacity().isStaff()).isTrue();
                cancelled |= gone.lesson().equals("l1");
            } else {
                assertThat(event.by()).isEqualTo(TEACHER);
                revision++;
                ofTheTeacher(event);
            }
        }

        private void ofTheTeacher(SeanceEvent event) {
            if (event instanceof SeanceEvent.Published published) {
                state = "PUBLISHED";
                from = published.from();
            } else if (event instanceof SeanceEvent.Withdrawn) {
                assertThat(state).isEqualTo("PUBLISHED");
                state = "WITHDRAWN";
            } else if (event instanceof SeanceEvent.WorkAdded added) {
                assertThat(dues.put(added.travail().id().value(), due(added.travail())))
                        .isNull();
            } else if (event instanceof SeanceEvent.WorkRevised revised) {
                assertThat(dues.put(revised.travail().id().value(), due(revised.travail())))
                        .isNotNull();
            } else if (event instanceof SeanceEvent.WorkRemoved removed) {
                assertThat(dues.remove(removed.travail().value())).isNotNull();
                done.removeIf(key -> key.startsWith(removed.travail() + " "));
            }
        }

        private LocalDate due(TravailAFaire travail) {
            if (travail.moment() == TravailMoment.FOR_THE_LESSON) {
                assertThat(travail.due()).isEqualTo(day);
            }
            assertThat(travail.due()).isAfterOrEqualTo(day);
            return travail.due();
        }
    }

    private static Period period(Random random) {
        return CahierFixture.period(random.nextInt(5), "14:00", "15:00");
    }

    private static TravailAFaire work(Random random) {
        var id = "w" + (1 + random.nextInt(3));
        return random.nextBoolean()
                ? before(id).withDue(MONDAY.plusDays(random.nextInt(2)))
                : after(id).withDue(MONDAY.plusDays(random.nextInt(6)));
    }

    private static SeanceCommand command(Random random, Instant at) {
        var by = ACTORS.get(random.nextInt(ACTORS.size()));
        var travail = new TravailId("w" + (1 + random.nextInt(3)));
        return switch (random.nextInt(20)) {
            case 0, 1 -> new SeanceCommand.Write(at, by, CONTENT.withText("version " + random.nextInt(3)));
            case 2, 3, 4 -> new SeanceCommand.AddWork(at, by, work(random));
            case 5, 6 -> new SeanceCommand.ReviseWork(at, by, work(random));
            case 7 -> new SeanceCommand.RemoveWork(at, by, travail);
            case 8, 9, 10 -> new SeanceCommand.Publish(at, by, at.plusSeconds(random.nextInt(4) * 3600L - 3600));
            case 11 -> random.nextBoolean() ? new SeanceCommand.Withdraw(at, by) : marked(random, at, travail);
            case 12, 13 -> new SeanceCommand.PlaceLesson(at, by, LESSONS.get(random.nextInt(3)), period(random));
            case 14 -> new SeanceCommand.CancelLesson(at, by, LESSONS.get(random.nextInt(3)));
            case 15, 16 -> new SeanceCommand.Stamp(at, by, new VisaId("v" + random.nextInt(2)), "");
            default -> marked(random, at, travail);
        };
    }

    private static SeanceCommand marked(Random random, Instant at, TravailId travail) {
        var pupil = PUPILS_NAMED.get(random.nextInt(PUPILS_NAMED.size()));
        var by = random.nextInt(4) == 0 ? MOTHER : random.nextBoolean() ? PUPIL : OTHER_PUPIL;
        return new SeanceCommand.Mark(at, by, travail, pupil, random.nextInt(4) > 0);
    }

    @Property(tries = 1000)
    void refused_commands_change_nothing_and_the_journal_makes_the_same_seance_again(@ForAll long seed) {
        var random = new Random(seed);
        var begun = CAHIER.begin(at("08:00"), TEACHER, S1, lesson(), CONTENT).get();
        var seance = begun.state();
        var journal = new ArrayList<>(begun.events());
        var model = new Model();
        var refused = 0;
        for (var count = 0; count < COMMANDS; count++) {
            var at = at("08:00").plusSeconds(count * 1800L);
            var before = seance;
            var outcome = CAHIER.decide(seance, command(random, at), PUPILS);
            if (outcome.isLeft()) {
                refused++;
                assertThat(outcome.getLeft().reasons()).isNotEmpty();
                continue;
            }
            outcome.get().events().forEach(model::follow);
            journal.addAll(outcome.get().events());
            seance = outcome.get().state();
            assertThat(seance.equals(before)).isEqualTo(outcome.get().events().isEmpty());
            check(seance, model, at);
        }
        assertThat(Seance.replay(journal)).isEqualTo(seance);
        assertThat(seance.version()).isEqualTo(journal.size());
        checkVisas(seance, journal, model);
        cover(seance, refused, model);
    }

    private static void check(Seance seance, Model model, Instant at) {
        assertThat(seance.state()).hasToString(model.state);
        assertThat(seance.lesson().day()).isEqualTo(model.day);
        assertThat(seance.isCancelled()).isEqualTo(model.cancelled);
        assertThat(seance.revision()).isEqualTo(model.revision);
        assertThat(seance.works()).hasSize(model.dues.size());
        assertThat(seance.done()).hasSize(model.done.size());
        checkDoubts(seance);
        checkFamilies(seance, model, at);
    }

    /** A doubt is of a work that is there, and its lesson is on another day, or nowhere. */
    private static void checkDoubts(Seance seance) {
        seance.doubts().forEach((travail, doubt) -> {
            var work = seance.work(travail).orElseThrow();
            doubt.movedTo()
                    .ifPresent(when -> assertThat(when.start().toLocalDate()).isNotEqualTo(work.due()));
        });
        for (var work : seance.works()) {
            if (work.moment() == TravailMoment.FOR_THE_LESSON
                    && !work.due().equals(seance.lesson().day())) {
                assertThat(seance.doubts()).containsKey(work.id());
            }
        }
    }

    private static void checkFamilies(Seance seance, Model model, Instant at) {
        var isSeen = model.state.equals("PUBLISHED") && !at.isBefore(model.from);
        var agenda = FamilyAgenda.of(List.of(seance), ANNE, at);
        var lines = agenda.days().values().stream().mapToInt(List::size).sum();

        assertThat(FamilySeance.of(seance, at).isPresent()).isEqualTo(isSeen);
        assertThat(lines).isEqualTo(isSeen ? model.dues.size() : 0);
        assertThat(String.valueOf(FamilySeance.of(seance, at))).doesNotContain("Bruno n'a pas suivi");
        if (isSeen) {
            var load = Workload.ofSeances(List.of(seance), new DateRange(MONDAY, MONDAY.plusDays(7)));
            load.days()
                    .forEach((day, each) ->
                            assertThat(each.works()).isEqualTo(agenda.due(day).size()));
        }
    }

    private static void checkVisas(Seance seance, List<SeanceEvent> journal, Model model) {
        assertThat(seance.visas()).hasSize(model.visas.size());
        for (var visa : seance.visas()) {
            var changed =
                    model.revision - requireNonNull(model.visas.get(visa.id().value()));
            assertThat(VisaCheck.of(List.of(seance), visa.id()))
                    .extracting(VisaCheck::isChanged)
                    .containsExactly(changed > 0);
            assertThat(VisaCheck.since(journal, visa.id())).hasSize(changed);
        }
    }

    private static void cover(Seance seance, int refused, Model model) {
        Statistics.label("ends").collect(seance.state()).coverage(coverage -> {
            for (var state : SeanceState.values()) {
                coverage.check(state).percentage(share -> share > 0.4);
            }
        });
        Statistics.label("refused")
                .collect(refused > 5)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
        Statistics.label("done")
                .collect(!model.done.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
        Statistics.label("doubtful")
                .collect(!seance.doubts().isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
        Statistics.label("changed after a visa")
                .collect(model.visas.values().stream().anyMatch(revision -> revision < model.revision))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
    }
}
