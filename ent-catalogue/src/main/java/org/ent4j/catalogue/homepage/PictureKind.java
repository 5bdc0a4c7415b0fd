package org.ent4j.catalogue.homepage;

import java.util.List;

/** Pictures that a page shows. SVG is none of them: it may hold scripts. */
public enum PictureKind {
    PNG("image/png", List.of("png")),
    JPEG("image/jpeg", List.of("jpg", "jpeg")),
    GIF("image/gif", List.of("gif")),
    WEBP("image/webp", List.of("webp"));

    private final String mediaType;
    private final List<String> endings;

    PictureKind(String mediaType, List<String> endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, without the dot. */
    public List<String> endings() {
        return endings;
    }
}
