package org.ent4j.viescolaire.punition;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Refusal;

/** The types of punitions of a school, in its order; codes are unique. */
public record PunitionTypes(List<PunitionType> all) {

    public PunitionTypes {
        all = List.copyOf(all);
        if (all.stream().map(PunitionType::code).distinct().count() < all.size()) {
            throw new IllegalArgumentException("Two types of %s have one code.\nMaybe one was renamed.".formatted(all));
        }
    }

    /** The list of the circulaire 2014-059, which a school starts with. */
    public static PunitionTypes ofTheCircular() {
        return new PunitionTypes(
                EnumSet.range(PunitionNature.INSCRIPTION_SUR_LE_CARNET, PunitionNature.RETENUE).stream()
                        .map(PunitionType::of)
                        .toList());
    }

    public Optional<PunitionType> find(String code) {
        return all.stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /** With a type of the school's own, unless it is none. */
    public Either<Refusal, PunitionTypes> with(PunitionType type) {
        return Refusal.check(PunitionTypeRules.all(), new PunitionTypeRules.Adding(this, type))
                .map(this::plus);
    }

    private PunitionTypes plus(PunitionTypeRules.Adding adding) {
        var more = new ArrayList<>(all);
        more.add(adding.type());
        return new PunitionTypes(more);
    }
}
