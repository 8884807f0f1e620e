// Small comforts. Every page works without them.
"use strict";

const seen = {
  has(key) {
    try {
      return localStorage.getItem(key) !== null;
    } catch {
      return false;
    }
  },
  add(key) {
    try {
      localStorage.setItem(key, "1");
    } catch {
      // A browser that keeps nothing shows the legend each time.
    }
  },
};

// A legend stands open the first time, and is folded afterwards.
for (const legend of document.querySelectorAll("details[data-once]")) {
  const key = "varde-legend-" + legend.dataset.once;
  if (seen.has(key)) {
    legend.open = false;
  }
  seen.add(key);
}

// Paper has no buttons: the legends are open while one prints, and everything else is as one left it.
const opened = [];
addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details.v-legend:not([open])")) {
    details.open = true;
    opened.push(details);
  }
});
addEventListener("afterprint", () => {
  for (const details of opened.splice(0)) {
    details.open = false;
  }
});

// Ctrl + K, or Cmd + K, leads to the search field, unless one is writing. A letter alone would be spoken by accident.
addEventListener("keydown", (event) => {
  const field = document.querySelector("[data-shortcut]");
  const writing = event.target.closest(
    "textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=submit])",
  );
  const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (field && !writing && command && event.key.toLowerCase() === field.dataset.shortcut) {
    event.preventDefault();
    field.focus();
    field.select();
  }
});

// A choice that sends its form at once, when it is made by pointing. By keyboard each arrow is a change on the way to the
// one that is meant, so there the button sends.
let pointing = false;
addEventListener("pointerdown", () => (pointing = true), true);
addEventListener("keydown", () => (pointing = false), true);
for (const choice of document.querySelectorAll("[data-sends]")) {
  choice.addEventListener("change", () => {
    if (pointing) {
      choice.form.requestSubmit();
    }
  });
}

// A meeting: many are ticked at once, a group by its letter and a measure by how it begins.
for (const form of document.querySelectorAll("form[data-meeting]")) {
  const chips = form.querySelector("[data-chips]");
  const subjects = () => [...form.querySelectorAll("[name=subjects]")];
  const label = (box) => form.querySelector(`label[for="${CSS.escape(box.id)}"]`).textContent.trim().toLowerCase();
  const isPlain = (event) => !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing;
  const tick = (button) => {
    const values = button.dataset.ticks.split("\n");
    const boxes = [...form.querySelectorAll(`[name="${button.dataset.field}"]`)].filter((box) => values.includes(box.value));
    const all = boxes.every((box) => box.checked);
    boxes.forEach((box) => (box.checked = !all));
  };
  let begun = "";
  let last = 0;
  for (const button of form.querySelectorAll("button[data-ticks]")) {
    button.addEventListener("click", (event) => {
      event.preventDefault();
      tick(button);
    });
  }
  form.addEventListener("keydown", (event) => {
    const at = event.target;
    const among = at.closest(".v-sets") ? chips : at.closest("[data-chips]");
    if (event.key === "Enter" && event.ctrlKey) {
      event.preventDefault();
      form.requestSubmit();
    } else if (event.key === "Enter" && at.closest("[data-chips]") && !subjects().some((box) => box.checked)) {
      event.preventDefault();
      subjects()[0]?.focus();
    } else if (isPlain(event) && among && event.key.length === 1) {
      const box = [...among.querySelectorAll("[data-letter]")].find(
        (each) => each.dataset.letter.toLowerCase() === event.key.toLowerCase(),
      );
      if (box) {
        event.preventDefault();
        box.checked = !box.checked;
        box.focus();
      }
    } else if (isPlain(event) && at.name === "subjects" && event.key === " ") {
      begun = "";
    } else if (isPlain(event) && at.name === "subjects" && event.key.length === 1) {
      begun = event.timeStamp - last < 1500 ? begun + event.key.toLowerCase() : event.key.toLowerCase();
      last = event.timeStamp;
      subjects()
        .find((box) => label(box).startsWith(begun))
        ?.focus();
    }
  });
  form.querySelector("[data-meeting-keys]").hidden = false;
}

// A password that can be shown: <input type="password" data-show="what the button says">.
for (const field of document.querySelectorAll("input[data-show]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "ds-button";
  button.dataset.variant = "tertiary";
  button.textContent = field.dataset.show;
  button.setAttribute("aria-controls", field.id);
  button.setAttribute("aria-pressed", "false");
  button.addEventListener("click", () => {
    const shown = field.type === "text";
    field.type = shown ? "password" : "text";
    button.setAttribute("aria-pressed", String(!shown));
  });
  field.after(button);
}

// A field that filters the list it names while one writes: <input data-filters="id">, rows with data-row inside.
for (const field of document.querySelectorAll("input[data-filters]")) {
  const list = document.getElementById(field.dataset.filters);
  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const row of list.querySelectorAll("[data-row]")) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
    }
  });
}

// A picture as PNG: a button beside the link to its SVG draws that in twice its size. <a href="….svg" data-png="PNG">
for (const link of document.querySelectorAll("a[data-png]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "v-take-png";
  button.textContent = link.dataset.png;
  button.addEventListener("click", async () => {
    const text = await (await fetch(link.href)).text();
    const image = new Image();
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(text);
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width * 2;
    canvas.height = image.height * 2;
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => {
      const file = document.createElement("a");
      file.href = URL.createObjectURL(blob);
      file.download = (new DOMParser().parseFromString(text, "image/svg+xml").querySelector("title")?.textContent ?? "Varde") + ".png";
      file.click();
      URL.revokeObjectURL(file.href);
    }, "image/png");
  });
  link.after(" ", button);
}

// A question that some fields raise stands right below the one that was changed: <template data-asks-of="names of fields">.
for (const asks of document.querySelectorAll("template[data-asks-of]")) {
  const form = asks.closest("form");
  const status = asks.previousElementSibling;
  const fields = asks.dataset.asksOf.split(" ").map((name) => form.elements[name]).filter(Boolean);
  const changed = (field) =>
    field.tagName === "SELECT"
      ? [...field.options].some((option) => option.selected !== option.defaultSelected)
      : field.value !== field.defaultValue;
  let question = null;
  for (const field of fields) {
    const look = () => {
      if (!question && changed(field)) {
        question = asks.content.firstElementChild.cloneNode(true);
        field.closest(".ds-field").after(question);
        status.textContent = question.querySelector("legend").textContent;
      } else if (question && !fields.some(changed)) {
        question.remove();
        question = null;
        status.textContent = "";
      }
    };
    field.addEventListener("input", look);
    look();
  }
}

// What is filled in as a proposal is said to be one until it is changed: <p data-proposed="id of the field or group">.
for (const mark of document.querySelectorAll("[data-proposed]")) {
  document.getElementById(mark.dataset.proposed)?.addEventListener("input", () => mark.remove(), { once: true });
}

// A form is sent once, however often one presses.
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = "1";
  });
}
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
  }
});
