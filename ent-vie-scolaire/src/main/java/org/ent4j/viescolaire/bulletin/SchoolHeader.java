package org.ent4j.viescolaire.bulletin;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.Uai;

/**
 * The school as a bulletin names it.
 *
 * @param address its lines
 */
public record SchoolHeader(String name, Uai uai, List<String> address, Optional<Logo> logo) {

    public SchoolHeader {
        address = List.copyOf(address);
    }

    void write(CanonicalText out) {
        out.text(name)
                .text(uai.toString())
                .texts(address)
                .maybe(logo, picture -> out.text(picture.mediaType()).text(picture.base64()));
    }
}
