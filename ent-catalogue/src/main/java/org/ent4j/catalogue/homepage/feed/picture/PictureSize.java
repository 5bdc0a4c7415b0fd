package org.ent4j.catalogue.homepage.feed.picture;

/** In pixels. */
record PictureSize(int width, int height) {

    boolean isOne() {
        return width > 0 && height > 0;
    }
}
