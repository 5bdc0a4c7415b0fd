package org.ent4j.catalogue.homepage;

/**
 * A file of a picture, as its own bytes say; the host keeps the bytes under that name.
 *
 * @param name of the file, without its folder
 * @param width in pixels
 * @param height in pixels
 * @param bytes how many there are
 */
public record Picture(String name, PictureKind kind, int width, int height, int bytes) {}
