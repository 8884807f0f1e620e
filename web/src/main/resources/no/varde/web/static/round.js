// The status round: each row is saved as one leaves it, and one goes from row to row by keyboard.
"use strict";

(() => {
  const form = document.querySelector("form[data-round]");
  if (!form) {
    return;
  }
  const rows = () => [...form.querySelectorAll("[data-round-row]")];
  const rowOf = (element) => element?.closest?.("[data-round-row]") ?? null;
  const fields = (row) => [...row.querySelectorAll("input[name], select, textarea")];
  const says = form.querySelector("[data-round-says]");

  // What is in a row, and what the page gave for it.
  const sent = (field) => !["checkbox", "radio"].includes(field.type) || field.checked;
  const typed = (row) =>
    new URLSearchParams(
      fields(row)
        .filter(sent)
        .map((field) => [field.name, field.value]),
    );
  const isNew = (field) => {
    if (field.type === "hidden") {
      return false;
    }
    if (field.type === "checkbox" || field.type === "radio") {
      return field.checked !== field.defaultChecked;
    }
    if (field.tagName === "SELECT") {
      const given = [...field.options].findIndex((option) => option.defaultSelected);
      return field.selectedIndex !== Math.max(0, given);
    }
    return field.value !== field.defaultValue;
  };
  const isDirty = (row) => fields(row).some(isNew);
  // A step that was ticked says nothing of the measure by itself.
  const saysMore = (row) => fields(row).some((field) => isNew(field) && !field.matches("[data-round-step]"));

  const saving = new Set();
  let handedOver = false;
  let queue = Promise.resolve();

  const count = () => {
    const done = rows().filter((row) => row.dataset.done).length;
    const all = rows().length;
    const text = form.dataset.roundOf.replace("{done}", done).replace("{all}", all);
    form.querySelector("[data-round-bar]").value = done;
    form.querySelector("[data-round-done]").textContent = text;
    const next = rows().find((row) => !row.dataset.done);
    const link = form.querySelector("[data-round-next]");
    link.hidden = !next;
    link.hash = (next ?? rows()[0]).id;
    return text;
  };

  // Everything at once, as without a script: so nothing typed is lost when somebody has been signed out.
  const sendAll = () => {
    handedOver = true;
    form.submit();
  };

  // The field that was in use goes on being so in the row that comes in its place.
  const replace = (row, fresh) => {
    const used = row.contains(document.activeElement) ? document.activeElement : null;
    const from = used?.selectionStart;
    row.replaceWith(fresh);
    if (used) {
      const again = (used.id && document.getElementById(used.id)) || fresh.querySelector("textarea, [type=radio]") || fresh;
      again.focus();
      if (from !== undefined && from !== null && again.setSelectionRange) {
        again.setSelectionRange(from, used.selectionEnd);
      }
    }
  };

  // One went on writing while it was saved: only what the row is made of is renewed, and it is saved once more.
  const renew = (row, fresh) => {
    row.querySelector("[name=seen]").value = fresh.querySelector("[name=seen]").value;
  };

  const save = async (row) => {
    const body = typed(row);
    const before = body.toString();
    body.append("token", form.elements.token.value);
    body.append("row", row.dataset.roundRow);
    row.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(form.action, { method: "POST", body, redirect: "manual", headers: { Accept: "text/html" } });
      if (answer.type === "opaqueredirect") {
        sendAll();
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const found = page.querySelector("[data-round-row]");
      if (!found || answer.status >= 500) {
        throw new Error("status " + answer.status);
      }
      const fresh = document.importNode(found, true);
      const wentOn = typed(row).toString() !== before;
      if (!wentOn) {
        replace(row, fresh);
      } else if (answer.ok) {
        renew(row, fresh);
      }
      if (answer.ok) {
        document.querySelector("[data-round-undo]").hidden = false;
      }
      says.textContent = `${fresh.dataset.says.replace(/[.!?]?$/, ".")} ${count()}.`;
    } catch {
      row.dataset.open = "yes";
      says.textContent = form.dataset.roundFailed;
    } finally {
      row.removeAttribute("aria-busy");
      saving.delete(row);
    }
    if (row.isConnected && !row.dataset.open && !row.contains(document.activeElement)) {
      leave(row);
    }
  };

  const leave = (row) => {
    if (row && !saving.has(row) && isDirty(row)) {
      saving.add(row);
      queue = queue.then(() => save(row));
    }
  };

  form.addEventListener("focusout", (event) => {
    const row = rowOf(event.target);
    if (row?.isConnected && rowOf(event.relatedTarget) !== row) {
      leave(row);
    }
  });
  // Some browsers give no focus to what is pointed at, so a row may be left without having had it.
  form.addEventListener("focusin", (event) => {
    const here = rowOf(event.target);
    rows()
      .filter((row) => row !== here)
      .forEach(leave);
  });
  form.addEventListener("change", (event) => {
    if (event.target.matches("[data-round-same]")) {
      leave(rowOf(event.target));
    }
  });

  const place = (row, like) => {
    const name = like?.name?.replace(/\..*/, "");
    const same = fields(row).find((field) => field.type !== "hidden" && field.name.startsWith(name + "."));
    const target = same?.checkVisibility() ? same : row.querySelector("textarea, [type=radio]");
    target.focus();
    target.select?.();
  };
  const isOpenList = (element) => {
    try {
      return element.matches("select:open");
    } catch {
      return false;
    }
  };

  // Enter: nothing new here, or what is new is right; on to the next row. Of what nothing is known, one is asked where it is.
  form.addEventListener("keydown", (event) => {
    const row = rowOf(event.target);
    const plain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing;
    if (event.key !== "Enter" || !plain || !row || !event.target.matches("input, select, textarea") || isOpenList(event.target)) {
      return;
    }
    event.preventDefault();
    const same = row.querySelector("[data-round-same]");
    if (same && !saysMore(row) && !row.dataset.open) {
      same.checked = true;
    }
    const life = row.querySelector("[name^='life.']");
    if (row.dataset.unknown && life && !isDirty(row) && event.target !== life) {
      life.focus();
      says.textContent = row.dataset.unknown;
      return;
    }
    const all = rows();
    const next = all[all.indexOf(row) + 1];
    if (next) {
      place(next, event.target);
    } else {
      form.querySelector("[data-round-end]").focus();
    }
  });

  form.querySelector("[data-round-next]").addEventListener("click", (event) => {
    const row = document.getElementById(event.currentTarget.hash.slice(1));
    if (row) {
      event.preventDefault();
      place(row);
    }
  });

  form.addEventListener("submit", () => (handedOver = true));
  addEventListener("pageshow", () => (handedOver = false));
  addEventListener("beforeunload", (event) => {
    if (!handedOver && (saving.size > 0 || rows().some((row) => row.dataset.open || isDirty(row)))) {
      event.preventDefault();
    }
  });
  form.querySelector("[data-round-keys]").hidden = false;
})();

// Minutes are copied by a button.
for (const part of document.querySelectorAll("[data-round-copies]")) {
  const text = document.getElementById(part.dataset.roundCopies);
  const copied = document.querySelector("[data-round-copied]");
  part.hidden = false;
  part.querySelector("button").addEventListener("click", async () => {
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
    } catch {
      document.execCommand("copy");
    }
    copied.textContent = copied.dataset.roundCopied;
  });
}
