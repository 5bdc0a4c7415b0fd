package org.ent4j.catalogue.spi;

/** How a value is written as text and read back. */
public interface EntryText<T> {

    String write(T value);

    /** @throws IllegalArgumentException when it is no such text */
    T read(String text);
}
