package org.ent4j.ticketing.exchange.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.ticketing.exchange.ExchangeReason;
import org.ent4j.ticketing.exchange.ForeignStatus;
import org.ent4j.ticketing.exchange.Meaning;
import org.ent4j.ticketing.exchange.StatusMap;
import org.ent4j.ticketing.ticket.TicketState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StatusMapTest {

    private enum Two implements ForeignStatus {
        A("Fermé"),
        B("Ouvert");

        private final String word;

        Two(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    private enum Twice implements ForeignStatus {
        WAITING,
        CLOSED;

        @Override
        public String word() {
            return "Ferme";
        }
    }

    static Stream<Arguments> maps() {
        return Stream.of(
                Arguments.of(IwsStatus.MAP, IwsStatus.values(), Set.of()),
                Arguments.of(EntStatus.MAP, EntStatus.values(), Set.of()),
                Arguments.of(OpenEntStatus.MAP, OpenEntStatus.values(), Set.of()),
                Arguments.of(GlpiStatus.MAP, GlpiStatus.values(), Set.of(GlpiStatus.PLANNED)),
                Arguments.of(
                        ZendeskStatus.MAP,
                        ZendeskStatus.values(),
                        Set.of(
                                ZendeskStatus.PENDING,
                                ZendeskStatus.HOLD,
                                ZendeskStatus.CLOSED,
                                ZendeskStatus.DELETED)));
    }

    @ParameterizedTest
    @MethodSource("maps")
    <F extends Enum<F> & ForeignStatus> void what_is_told_back_stays_and_all_but_the_folded_come_back(
            StatusMap<F> map, F[] all, Set<F> folded) {
        for (var status : all) {
            assertThat(map.read(status.word()).get()).isEqualTo(status);
            assertThat(map.back(map.back(status))).isEqualTo(map.back(status));
            assertThat(map.back(status).equals(status))
                    .as("%s comes back", status)
                    .isEqualTo(!folded.contains(status));
        }
        for (var state : TicketState.values()) {
            assertThat(map.back(map.status(state)))
                    .as("%s is told to stay", state)
                    .isEqualTo(map.status(state));
        }
        var reached = new HashSet<F>();
        Stream.of(TicketState.values()).map(map::status).forEach(reached::add);
        assertThat(reached).hasSize(all.length - folded.size());
    }

    @Test
    void words_are_read_whatever_their_accents_and_unknown_ones_are_said() {
        assertThat(IwsStatus.MAP.meaning(" resolu ").get()).isEqualTo(Meaning.SOLUTION);
        assertThat(IwsStatus.MAP.meaning("EN ATTENTE DE REPONSE  UTILISATEUR").get())
                .isEqualTo(Meaning.QUESTION);
        assertThat(IwsStatus.MAP.meaning("Suspendu").getLeft())
                .isEqualTo(new ExchangeReason.UnknownStatus(
                        "Suspendu", "Nouveau, Ouvert, En attente de réponse utilisateur, En cours, Résolu, Fermé"));
    }

    @Test
    void a_map_that_is_not_total_is_none() {
        var ours = new EnumMap<TicketState, Two>(TicketState.class);
        Stream.of(TicketState.values()).forEach(state -> ours.put(state, Two.B));
        ours.put(TicketState.CLOSED, Two.A);
        var theirs = Map.of(Two.A, Meaning.CLOSED, Two.B, Meaning.WORKING);
        assertThat(StatusMap.of(Two.class, ours, theirs, Set.of()).word(TicketState.CLOSED))
                .isEqualTo("Fermé");

        assertThatThrownBy(() -> StatusMap.of(Two.class, ours, Map.of(Two.A, Meaning.CLOSED), Set.of()))
                .hasMessageContaining("[B]")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> StatusMap.of(Two.class, ours, theirs, Set.of(Two.A)))
                .hasMessageContaining("not to be among the folded");
        ours.put(TicketState.CLOSED, Two.B);
        assertThatThrownBy(() -> StatusMap.of(Two.class, ours, theirs, Set.of()))
                .hasMessageContaining("A comes back as B");
        ours.remove(TicketState.DUPLICATE);
        assertThatThrownBy(() -> StatusMap.of(Two.class, ours, theirs, Set.of()))
                .hasMessageContaining("DUPLICATE");
    }

    @Test
    void a_word_stands_for_one_status() {
        var ours = new EnumMap<TicketState, Twice>(TicketState.class);
        Stream.of(TicketState.values()).forEach(state -> ours.put(state, Twice.CLOSED));
        assertThatThrownBy(() -> StatusMap.of(
                        Twice.class,
                        ours,
                        Map.of(Twice.WAITING, Meaning.QUESTION, Twice.CLOSED, Meaning.CLOSED),
                        Set.of(Twice.WAITING)))
                .hasMessageContaining("'Ferme' is the word of CLOSED");
    }
}
