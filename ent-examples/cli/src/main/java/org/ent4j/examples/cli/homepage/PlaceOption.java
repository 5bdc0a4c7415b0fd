package org.ent4j.examples.cli.homepage;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ent4j.catalogue.homepage.BlockPlace;
import org.ent4j.examples.cli.output.Mistyped;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** Where a block comes: {@code 1.2.1} is the first row, its second column, there first. */
final class PlaceOption {

    @Option(names = "--to", paramLabel = "1.2.1", converter = OfPlace.class, descriptionKey = "homepage.to")
    private @Nullable BlockPlace place;

    Optional<BlockPlace> get() {
        return Optional.ofNullable(place);
    }

    /** Row, column, position. */
    static final class OfPlace implements ITypeConverter<BlockPlace> {

        private static final Pattern SHAPE = Pattern.compile("([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})");

        @Override
        public BlockPlace convert(String text) {
            var parts = SHAPE.matcher(text.strip());
            if (!parts.matches()) {
                throw new Mistyped(Label.of(
                        "« %s » n'est pas un emplacement ; attendu : ligne.colonne.rang, comme 1.2.1".formatted(text),
                        "'%s' is no place; expected: row.column.position, such as 1.2.1".formatted(text)));
            }
            return new BlockPlace(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        }
    }
}
