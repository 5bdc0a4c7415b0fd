package org.ent4j.examples.cli.output;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The commands under a command, as {@code subcommands} of picocli names them, which makes all of them at once: here that one
 * alone is made that is asked for.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Commands {

    /** In the order in which the help lists them. */
    Class<?>[] value();
}
