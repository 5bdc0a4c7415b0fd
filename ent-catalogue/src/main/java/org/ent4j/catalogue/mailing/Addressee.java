package org.ent4j.catalogue.mailing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.id.PersonId;

/**
 * Somebody of a population.
 *
 * @param classe of a pupil, or ""
 * @param address lines below the name, or none
 * @param guardians who has to do with a pupil
 * @param fields further merge fields of the host; never a secret
 */
public record Addressee(
        PersonId id,
        String family,
        String given,
        String classe,
        List<String> address,
        Optional<String> email,
        List<Guardian> guardians,
        Map<String, String> fields) {

    public Addressee {
        address = address.stream().filter(line -> !line.isBlank()).toList();
        guardians = List.copyOf(guardians);
        fields = Map.copyOf(fields);
    }

    /**
     * Somebody who has to do with a pupil.
     *
     * @param isLegal whether he is a responsable légal: nobody else is written to
     */
    public record Guardian(
            PersonId id, String family, String given, boolean isLegal, List<String> address, Optional<String> email) {
        public Guardian {
            address = address.stream().filter(line -> !line.isBlank()).toList();
        }

        String name() {
            return (given + " " + family).strip();
        }

        /** Without the person. */
        @Override
        public String toString() {
            return "Guardian[" + id + "]";
        }
    }

    String name() {
        return (given + " " + family).strip();
    }

    /** Without the person. */
    @Override
    public String toString() {
        return "Addressee[" + id + "]";
    }
}
