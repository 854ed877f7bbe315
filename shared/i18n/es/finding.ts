export const finding = {
  reading: 'Cómo leer las palabras',
  exact: 'Distinguir mayúsculas y acentos',
  whole: 'Solo palabras completas',
  pattern: 'Expresión regular',
  matchesNothing: 'El patrón también coincide donde no hay palabras. Esos lugares no cuentan.',
  onlyNothing: 'El patrón solo coincide donde no hay palabras, así que no hay nada que encontrar.',
  fault_group: 'A un paréntesis le falta su pareja, o no se conoce lo que sigue al signo que lo abre.',
  fault_class: 'A un corchete le falta su pareja.',
  fault_repeat:
    'No hay nada que repetir antes de un signo que repite. Si buscas el signo mismo, pon una barra inversa antes.',
  fault_escape:
    'A una barra inversa le sigue algo que aquí no significa nada. Si buscas una barra inversa, escribe \\\\.',
  fault_range: 'Un rango va al revés, como [z-a].',
  fault_name: 'El nombre de un grupo se repite o no existe.',
  fault_other: 'Esta expresión regular no se puede leer.',
  fault_slow:
    'Este patrón no terminaría nunca y se detuvo la búsqueda. Se muestra lo que ya se había encontrado.',
  fault_broken: 'No se pudieron iniciar las expresiones regulares. Cierra la búsqueda e inténtalo de nuevo.',
};
