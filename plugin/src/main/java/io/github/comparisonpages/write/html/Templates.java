package io.github.comparisonpages.write.html;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The bundled templates, and a user's own in place of any of them. */
final class Templates {

    private final Configuration configuration;
    private final Map<Integer, TemplateModel> signs = new ConcurrentHashMap<>();

    /**
     * Looks templates up, first among a user's.
     *
     * @throws TemplateFailure if there is no such folder
     */
    Templates(@Nullable Path directory) {
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(loader(directory));
        configuration.setObjectWrapper(new RecordWrapper());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setLocalizedLookup(false);
        configuration.setNumberFormat("computer");
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    }

    /**
     * Prints a template.
     *
     * @param model what it sees, by name
     * @throws TemplateFailure if the template is wrong
     * @throws BoundedWriter.Full if it prints more than fits
     */
    void print(String template, Map<String, Object> model, BoundedWriter out) throws BoundedWriter.Full {
        try {
            configuration.getTemplate(template).process(model, out);
        } catch (ParseException e) {
            throw failure(e);
        } catch (TemplateException e) {
            if (e.getCause() instanceof ParseException included) {
                throw failure(included);
            }
            throw failure(e.getTemplateSourceName(), e.getLineNumber(), e.getMessageWithoutStackTop(), e);
        } catch (BoundedWriter.Full e) {
            throw e;
        } catch (IOException e) {
            throw new TemplateFailure("template " + template + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Returns all signs as HTML. They are printed once for all pages whose scores have the same number of pips.
     *
     * @param pips how many a full score has; 0 where there are none
     */
    TemplateModel signs(int pips) {
        return signs.computeIfAbsent(pips, number -> {
            var out = new BoundedWriter(Integer.MAX_VALUE);
            try {
                print("sprite.ftlh", Map.of("pips", number), out);
                return HTMLOutputFormat.INSTANCE.fromMarkup(out.toString());
            } catch (BoundedWriter.Full | TemplateModelException e) {
                throw new TemplateFailure("template sprite.ftlh prints too much", e);
            }
        });
    }

    private static TemplateFailure failure(ParseException e) {
        return failure(e.getTemplateName(), e.getLineNumber(), e.getEditorMessage(), e);
    }

    private static TemplateFailure failure(
            @Nullable String template, @Nullable Integer line, @Nullable String message, Exception cause) {
        String what = message == null ? "is wrong" : message.lines().findFirst().orElse("");
        return new TemplateFailure("template %s, line %s: %s".formatted(template, line, what), cause);
    }

    private static TemplateLoader loader(@Nullable Path templateDirectory) {
        var loaders = new ArrayList<TemplateLoader>();
        if (templateDirectory != null) {
            try {
                loaders.add(new FileTemplateLoader(templateDirectory.toFile()));
            } catch (IOException e) {
                throw new TemplateFailure("templateDirectory is no folder: " + templateDirectory, e);
            }
        }
        loaders.add(new ClassTemplateLoader(Templates.class, ""));
        return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
    }
}
