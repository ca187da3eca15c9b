package io.github.comparisonpages.write.site.skin;

import java.lang.reflect.Field;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;

/**
 * Stands in for the list in which the site plugin keeps the sinks of a report until it draws them, one after the other.
 * It keeps none: sinks are opened while the list is walked, each when the one before is drawn.
 */
final class SinkList extends AbstractList<Object> {

    private static final String FACTORY =
            "org.apache.maven.plugins.site.render.ReportDocumentRenderer$MultiPageSinkFactory";

    private final Iterator<Sink> queue;

    private SinkList(Iterator<Sink> queue) {
        this.queue = queue;
    }

    /**
     * Has a factory's sinks come from a queue; false, and nothing done, if the factory is none of the site plugin's.
     */
    static boolean feed(SinkFactory factory, Iterator<Sink> queue) {
        if (!factory.getClass().getName().equals(FACTORY)) {
            return false;
        }
        try {
            Field sinks = factory.getClass().getDeclaredField("sinks");
            sinks.setAccessible(true);
            if (!(sinks.get(factory) instanceof List<?> list) || !list.isEmpty()) {
                return false;
            }
            sinks.set(factory, new SinkList(queue));
            return true;
        } catch (ReflectiveOperationException | RuntimeException e) {
            return false;
        }
    }

    /** The factory adds each sink that it opens, but the queue has it already. */
    @Override
    public boolean add(Object sink) {
        return true;
    }

    @Override
    public Iterator<Object> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return queue.hasNext();
            }

            @Override
            public Object next() {
                return queue.next();
            }
        };
    }

    @Override
    public Object get(int index) {
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public int size() {
        return 0;
    }
}
