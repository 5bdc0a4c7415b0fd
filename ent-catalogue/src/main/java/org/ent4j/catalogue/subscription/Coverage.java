package org.ent4j.catalogue.subscription;

import java.util.List;

/** The schools of a subscription, named or by their kind. */
public sealed interface Coverage {

    /** @param uais at least one; those of platforms of test are longer than genuine ones */
    record Schools(List<String> uais) implements Coverage {
        public Schools {
            uais = List.copyOf(uais);
            if (uais.isEmpty()) {
                throw new IllegalArgumentException("No school at all.\nMaybe a nature of schools was meant.");
            }
        }
    }

    /** @param code of the nature of schools ({@code codeNatureUAI}), such as {@code 340} for collèges */
    record Nature(String code) implements Coverage {}
}
