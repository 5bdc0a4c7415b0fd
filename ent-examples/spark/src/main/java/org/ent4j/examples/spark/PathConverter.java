package org.ent4j.examples.spark;

import org.apache.hadoop.fs.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A path as people type it: with a scheme or without, with spaces, with a slash at its end. */
final class PathConverter implements ITypeConverter<Path> {

    @Override
    public Path convert(String text) {
        try {
            return new Path(text);
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(text);
        }
    }
}
