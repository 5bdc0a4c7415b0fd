package org.ent4j.model;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Runs a share of the tries that a property asks for, the share that the system property {@code ent.tries} names in
 * hundredths, for a first look: shares that a property checks of its own generator may stray then. Without the system
 * property nothing changes.
 */
public final class ShareOfTries implements AroundPropertyHook {

    /** With fewer, a share that is checked strays too far from what it is; properties of so many tries run whole. */
    private static final int LEAST = 500;

    private static final int HUNDREDTHS = Integer.getInteger("ent.tries", 100);

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        var asked = context.attributes().tries().orElse(1000);
        context.attributes().setTries(share(asked, HUNDREDTHS));
        return property.execute();
    }

    static int share(int asked, int hundredths) {
        return Math.min(asked, Math.max(LEAST, asked * hundredths / 100));
    }
}
