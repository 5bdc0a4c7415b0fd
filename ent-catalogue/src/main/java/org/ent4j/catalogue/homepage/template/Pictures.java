package org.ent4j.catalogue.homepage.template;

import java.util.Map;
import java.util.function.Function;
import org.ent4j.catalogue.homepage.Illustration;
import org.ent4j.catalogue.homepage.Picture;

/** Pictures as the template has them. */
final class Pictures {

    private Pictures() {}

    static Map<String, Object> view(Illustration illustration, Function<Picture, String> pictures) {
        var picture = illustration.picture();
        return Map.of(
                "source", Addresses.ofPicture(pictures.apply(picture)),
                "alternative", illustration.told(),
                "pictureWidth", picture.width(),
                "pictureHeight", picture.height(),
                "credit", illustration.credit());
    }
}
