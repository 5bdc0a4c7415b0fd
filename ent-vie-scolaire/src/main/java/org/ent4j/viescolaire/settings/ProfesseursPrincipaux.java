package org.ent4j.viescolaire.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;

/** The professeurs principaux that a school names itself. Of a class and a day with none, the directory says them. */
public record ProfesseursPrincipaux(List<ProfesseurPrincipal> inCharge) implements Setting {

    public ProfesseursPrincipaux {
        inCharge = List.copyOf(inCharge);
    }

    public static ProfesseursPrincipaux none() {
        return new ProfesseursPrincipaux(List.of());
    }

    /** Those of a class on that day; nothing when the school names none then. */
    public Set<PersonId> of(ClassRef schoolClass, LocalDate day) {
        return inCharge.stream()
                .filter(each ->
                        each.schoolClass().equals(schoolClass) && each.days().contains(day))
                .map(ProfesseurPrincipal::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Somebody who is named twice for the same class and day. */
    Optional<ProfesseurPrincipal> twice() {
        return IntStream.range(0, inCharge.size())
                .filter(at -> inCharge.subList(0, at).stream().anyMatch(inCharge.get(at)::meets))
                .mapToObj(inCharge::get)
                .findFirst();
    }

    @Override
    public SettingKind kind() {
        return SettingKind.PROFESSEURS_PRINCIPAUX;
    }
}
