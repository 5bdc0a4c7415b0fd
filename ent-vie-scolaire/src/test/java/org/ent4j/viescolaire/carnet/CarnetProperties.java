package org.ent4j.viescolaire.carnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.carnet.CarnetFixture.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Actor;

/** Whatever people do in whatever order. */
class CarnetProperties {

    private static final List<Actor> ACTORS = List.of(TEACHER, TEACHER, CPE, MOTHER, MOTHER, FATHER, OF_BRUNO, PUPIL);
    private static final List<PersonId> PUPILS = List.of(ANNE, ANNE, BRUNO, CHLOE);
    private static final int COMMANDS = 30;

    /** What may become of a message, followed without looking at the code. */
    private static final class Model {
        private String state = "DRAFT";
        private CarnetLetter letter;
        private final Set<String> read = new HashSet<>();
        private final Set<String> acknowledged = new HashSet<>();
        private int replies;

        Model(CarnetLetter letter) {
            this.letter = letter;
        }

        void follow(CarnetEvent event) {
            if (event instanceof CarnetEvent.Edited edited) {
                from("DRAFT", event, TEACHER);
                letter = edited.letter();
            } else if (event instanceof CarnetEvent.Sent) {
                from("DRAFT", event, TEACHER);
                state = "SENT";
            } else if (event instanceof CarnetEvent.WasRead seen) {
                assertThat(state).isIn("SENT", "CLOSED");
                assertThat(read.add(key(event, seen.pupil()))).isTrue();
            } else if (event instanceof CarnetEvent.Acknowledged seen) {
                from("SENT", event, MOTHER, FATHER, OF_BRUNO);
                assertThat(letter.acknowledgement()).isNotEqualTo(AcknowledgementAsked.NONE);
                assertThat(event.by().equals(OF_BRUNO)).isEqualTo(seen.pupil().equals(BRUNO));
                assertThat(acknowledged.add(key(event, seen.pupil()))).isTrue();
                read.add(key(event, seen.pupil()));
            } else if (event instanceof CarnetEvent.Replied) {
                from("SENT", event, TEACHER, CPE, MOTHER, FATHER, OF_BRUNO);
                replies++;
            } else if (event instanceof CarnetEvent.Closed) {
                from("SENT", event, TEACHER, CPE);
                state = "CLOSED";
            } else if (event instanceof CarnetEvent.Withdrawn) {
                assertThat(state).isIn("SENT", "CLOSED");
                assertThat(event.by()).isIn(TEACHER, CPE);
                state = "WITHDRAWN";
            }
        }

        private static String key(CarnetEvent event, PersonId pupil) {
            return event.by().person() + " for " + pupil;
        }

        private void from(String expected, CarnetEvent event, Object... actors) {
            assertThat(state).isEqualTo(expected);
            assertThat((Object) event.by()).isIn(actors);
        }
    }

    private static CarnetLetter letter(Random random) {
        var asked = AcknowledgementAsked.values()[random.nextInt(3)];
        var letter = CarnetFixture.letter(asked, ANNE, BRUNO);
        return asked == AcknowledgementAsked.NONE ? letter : letter.withDeadline(MONDAY.plusDays(random.nextInt(3)));
    }

    private static CarnetCommand command(Random random, Instant at) {
        var by = ACTORS.get(random.nextInt(ACTORS.size()));
        var pupil = PUPILS.get(random.nextInt(PUPILS.size()));
        return switch (random.nextInt(20)) {
            case 0, 1 -> new CarnetCommand.Edit(at, by, letter(random));
            case 2, 3, 4, 5 -> new CarnetCommand.Send(at, by);
            case 6, 7, 8, 9 -> new CarnetCommand.Read(at, by, pupil);
            case 10, 11, 12, 13, 14 -> new CarnetCommand.Acknowledge(at, by, pupil);
            case 15, 16, 17 -> new CarnetCommand.Reply(at, by, pupil, random.nextInt(5) == 0 ? "" : "Merci");
            case 18 -> new CarnetCommand.Close(at, by);
            default -> new CarnetCommand.Withdraw(at, by, random.nextBoolean() ? "" : "mauvaise classe");
        };
    }

    @Property(tries = 800)
    void refused_commands_change_nothing_and_the_journal_makes_the_same_message_again(@ForAll long seed) {
        var random = new Random(seed);
        var letter = letter(random);
        var drafted = CARNET.draft(at("08:00"), TEACHER, M1, letter).get();
        var message = drafted.state();
        var journal = new ArrayList<>(drafted.events());
        var model = new Model(letter);
        var refused = 0;
        var nothing = 0;
        for (var count = 0; count < COMMANDS; count++) {
            var before = message;
            var outcome = CARNET.decide(message, command(random, at("08:00").plusSeconds(count * 3600L)));
            if (outcome.isLeft()) {
                refused++;
                assertThat(outcome.getLeft().reasons()).isNotEmpty();
                continue;
            }
            outcome.get().events().forEach(model::follow);
            journal.addAll(outcome.get().events());
            message = outcome.get().state();
            if (outcome.get().events().isEmpty()) {
                nothing++;
                assertThat(message).isEqualTo(before);
            }
            check(message, model);
        }
        assertThat(CarnetMessage.replay(journal)).isEqualTo(message);
        assertThat(message.version()).isEqualTo(journal.size());
        cover(message, refused, nothing);
    }

    private static void check(CarnetMessage message, Model model) {
        assertThat(message.state()).hasToString(model.state);
        assertThat(message.letter()).isEqualTo(model.letter);
        assertThat(message.replies()).hasSize(model.replies);
        assertThat(message.readings()).hasSize(model.read.size());
        assertThat(message.readings().values())
                .filteredOn(reading -> reading.state() == ReadingState.ACKNOWLEDGED)
                .hasSize(model.acknowledged.size());
        checkOutstanding(message, model);
    }

    /** Who is missing and who has acknowledged are all that were asked, and nobody is both. */
    private static void checkOutstanding(CarnetMessage message, Model model) {
        var outstanding = Unacknowledged.of(List.of(message), GUARDIANS);
        if (!model.state.equals("SENT") || message.letter().acknowledgement() == AcknowledgementAsked.NONE) {
            assertThat(outstanding).isEmpty();
        } else if (message.letter().acknowledgement() == AcknowledgementAsked.EACH_GUARDIAN) {
            assertThat(outstanding.stream()
                                    .mapToInt(each -> each.missing().size())
                                    .sum()
                            + model.acknowledged.size())
                    .isEqualTo(3);
        } else {
            var pupils = model.acknowledged.stream()
                    .map(key -> key.substring(key.indexOf(" for ")))
                    .distinct()
                    .count();
            assertThat(outstanding).hasSize(2 - (int) pupils);
        }
    }

    private static void cover(CarnetMessage message, int refused, int nothing) {
        Statistics.label("ends").collect(message.state()).coverage(coverage -> {
            for (var state : CarnetState.values()) {
                coverage.check(state).percentage(share -> share > 1);
            }
        });
        Statistics.label("refused")
                .collect(refused > 3)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
        Statistics.label("nothing happened twice")
                .collect(nothing > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
        Statistics.label("acknowledged")
                .collect(message.readings().values().stream()
                        .anyMatch(reading -> reading.state() == ReadingState.ACKNOWLEDGED))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    @Property(tries = 300)
    void no_family_ever_reads_a_word_about_another_pupil(@ForAll long seed) {
        var random = new Random(seed);
        var message = CARNET.draft(at("08:00"), TEACHER, M1, letter(random))
                .flatMap(drafted -> CARNET.decide(drafted.state(), new CarnetCommand.Send(at("08:00"), TEACHER)))
                .get()
                .state();
        for (var count = 0; count < 12; count++) {
            var by = ACTORS.get(random.nextInt(ACTORS.size()));
            var pupil = random.nextBoolean() ? ANNE : BRUNO;
            message = CARNET.decide(message, new CarnetCommand.Reply(at("09:00"), by, pupil, "de " + pupil))
                    .map(outcome -> outcome.state())
                    .getOrElse(message);
        }
        var seen = FamilyMessage.of(message, BRUNO, OF_BRUNO, GUARDIANS, POLICY).orElseThrow();
        assertThat(seen.replies()).allMatch(reply -> reply.text().equals("de bruno"));
        assertThat(FamilyMessage.of(message, ANNE, OF_BRUNO, GUARDIANS, POLICY)).isEmpty();
        Statistics.label("replies of both families")
                .collect(seen.replies().size() < message.replies().size())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
    }
}
